import type { ChartSpec } from '../../..';
import { relationshipKind, relationshipsPart, type Package } from '../../package';
import type { WorkbookPart } from '../../read/workbook';
import { XmlEdits, prefixOf } from '../../xml/edit';
import { dialectOf, type Dialect } from '../../xml/namespaces';
import { attribute } from '../../xml/parse';
import { parseTree } from '../../xml/tree';
import { NO_RELATIONSHIPS, type NewParts } from '../new-parts';
import type { PackageChanges } from '../package-changes';
import { freePartNames, freeRelationshipIds } from '../place-tables';
import { relationshipXml } from '../relationships-xml';
import type { PlacedTable } from '../workbook-xml';
import { chartXml } from './chart-xml';
import { emptyDrawingXml, readDrawing, redrawnXml, type DrawnChart } from './drawing-xml';

const DRAWINGS = 'application/vnd.openxmlformats-officedocument';
const CONTENT_TYPES = {
  drawing: `${DRAWINGS}.drawing+xml`,
  chart: `${DRAWINGS}.drawingml.chart+xml`,
} as const;
/** What lies on the sheets of tables: the charts, and on a sheet that is written again the user's own. */
export class SheetDrawings {
  private readonly dialect: Dialect;
  private readonly nextDrawing: () => string;
  private readonly nextChart: () => string;

  constructor(
    private readonly pack: Package,
    workbook: WorkbookPart,
    private readonly changes: PackageChanges,
    private readonly parts: NewParts,
  ) {
    this.dialect = dialectOf(workbook.root.tag.uri);
    const free = (folder: string, name: string): (() => string) =>
      freePartNames(pack, workbook.part, (one) => `${folder}/${name}${one}.xml`);
    this.nextDrawing = free('drawings', 'drawing');
    this.nextChart = free('charts', 'chart');
  }

  /**
   * Draws the charts of a table and makes them known to its sheet.
   * @returns id of the relationship by which the sheet is to name its drawing; absent where it has none
   */
  draw(table: PlacedTable): string | undefined {
    const old = this.oldDrawing(table);
    if (table.spec.charts.length > 0 || old?.hasOther === true) {
      const drawing = old?.relationship.target ?? this.newDrawing();
      this.redraw(drawing, table);
      return old?.relationship.id ?? this.relateSheet(table.part, drawing);
    }
    if (old) this.editRelationships(table.part, [old.relationship.id], () => []);
    return undefined;
  }

  /** The drawing of a sheet on which the table is written again. */
  private oldDrawing({ part, replaced }: PlacedTable) {
    if (!replaced) return undefined;
    const relationship = this.pack
      .relationships(part)
      .find((one) => !one.external && relationshipKind(one) === 'drawing');
    if (!relationship || this.pack.find(relationship.target) === undefined) return undefined;
    const { target } = relationship;
    return { relationship, hasOther: readDrawing(this.pack.text(target), target).hasOther };
  }

  private relateSheet(part: string, drawing: string): string {
    const id = freeRelationshipIds({ relationships: this.pack.relationships(part) })();
    this.editRelationships(part, [], (prefix) => [
      relationshipXml(prefix, id, 'drawing', drawing, this.dialect),
    ]);
    return id;
  }

  private newDrawing(): string {
    const part = this.nextDrawing();
    this.parts.addTyped(part, CONTENT_TYPES.drawing);
    return part;
  }

  private redraw(drawing: string, table: PlacedTable): void {
    const nextId = freeRelationshipIds({ relationships: this.pack.relationships(drawing) });
    const charts = table.spec.charts.map((chart) => ({
      chart,
      part: this.addChart(chart, table),
      relationshipId: nextId(),
    }));
    let outdated: readonly string[] = [];
    this.changes.edit(drawing, emptyDrawingXml(this.dialect), (text, name) => {
      const old = readDrawing(text, name);
      outdated = old.ownIds;
      return redrawnXml(text, old, charts, this.dialect);
    });
    this.relate(drawing, charts, outdated);
  }

  private addChart(chart: ChartSpec, { spec, sheet }: PlacedTable): string {
    const part = this.nextChart();
    this.parts.addTyped(part, CONTENT_TYPES.chart);
    this.changes.write(part, chartXml(chart, { spec, sheet }, this.dialect));
    return part;
  }

  private relate(
    drawing: string,
    charts: readonly (DrawnChart & { readonly part: string })[],
    outdated: readonly string[],
  ): void {
    this.editRelationships(drawing, outdated, (prefix) =>
      charts.map(({ relationshipId, part }) =>
        relationshipXml(prefix, relationshipId, 'chart', part, this.dialect),
      ),
    );
  }

  /**
   * Changes what a part refers to.
   * @param outdated ids of relationships that go
   * @param added elements that come, with this prefix
   */
  private editRelationships(
    part: string,
    outdated: readonly string[],
    added: (prefix: string) => readonly string[],
  ): void {
    this.changes.edit(relationshipsPart(part), NO_RELATIONSHIPS, (text, name) => {
      const root = parseTree(text, name);
      const edits = new XmlEdits(text);
      for (const child of root.children)
        if (outdated.includes(attribute(child.tag, 'Id') ?? '')) edits.remove(child);
      edits.append(root, added(prefixOf(root)).join(''));
      return edits.result();
    });
  }
}
