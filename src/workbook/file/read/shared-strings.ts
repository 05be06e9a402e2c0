import { isMain } from '../xml/namespaces';
import { parseXml } from '../xml/parse';
import { TextCollector, type CellText } from './rich-text';

/**
 * The texts that cells name by number.
 * @param text the part `sharedStrings.xml`
 * @param part its name
 * @throws WorkbookError `damaged`
 */
export function readSharedStrings(text: string, part: string): readonly CellText[] {
  const strings: CellText[] = [];
  let item: TextCollector | undefined;
  parseXml(text, part, {
    open(tag) {
      if (tag.local === 'si' && isMain(tag.uri)) item = new TextCollector();
      else item?.open(tag);
    },
    close(tag) {
      if (tag.local === 'si' && isMain(tag.uri) && item) {
        strings.push(item.result());
        item = undefined;
      } else item?.close(tag);
    },
    text(chunk) {
      item?.add(chunk);
    },
  });
  return strings;
}
