import { LIMITS, OTHER_ICON_SIZES, REQUIRED_ICON_SIZES, RESOURCE_OF } from './schema';
import { isWithin, type ManifestElement } from './tree';

type Elements = readonly ManifestElement[];

/** Ids that are there twice or too long, `resid`s that lead nowhere, resources that nothing uses. */
export function idProblems(all: Elements): string[] {
  const resources = resourcesOf(all);
  const controls = all.filter(({ name, attributes }) => name !== 'ov:OfficeTab' && attributes.id);
  const ids = controls.map(({ attributes }) => attributes.id!);
  const used = new Set(all.map(({ attributes }) => attributes.resid));
  return [
    ...ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `id-twice: ${id}`),
    ...ids.filter((id) => id.length > LIMITS.id).map((id) => `id-too-long: ${id}`),
    ...resources
      .filter(({ attributes }) => !used.has(attributes.id))
      .map(({ attributes }) => `resource-unused: ${attributes.id!}`),
    ...all.flatMap((element) => residProblems(element, resources)),
  ];
}

function residProblems({ name, attributes }: ManifestElement, resources: Elements): string[] {
  const { resid } = attributes;
  const wanted = RESOURCE_OF[name];
  if (resid === undefined) return [];
  const found = resources.find((resource) => resource.attributes.id === resid);
  if (!found) return [`resid-unknown: ${resid}`];
  return found.parent?.name === wanted ? [] : [`resid-of-wrong-kind: ${resid} at ${name}`];
}

/** Sizes that an icon lacks, has twice or cannot have. */
export function iconProblems(all: Elements): string[] {
  const known = [...REQUIRED_ICON_SIZES, ...OTHER_ICON_SIZES];
  return all
    .filter(({ name }) => name === 'ov:Icon')
    .flatMap(({ children, parent }) => {
      const owner = parent?.attributes.id ?? '?';
      const sizes = children.map(({ attributes }) => Number(attributes.size));
      return [
        ...REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
          (size) => `icon-size-missing: ${size} of ${owner}`,
        ),
        ...sizes
          .filter((size, place) => !known.includes(size) || sizes.indexOf(size) < place)
          .map((size) => `icon-size-wrong: ${size} of ${owner}`),
      ];
    });
}

/** Every image with the pixels that its places ask for. */
export function imagesWithSizes(
  all: Elements,
): readonly { readonly url: string; readonly size: number }[] {
  const resources = resourcesOf(all);
  const ofRibbon = all
    .filter(({ name, attributes }) => name === 'bt:Image' && attributes.resid)
    .flatMap(({ attributes }) => {
      const image = resources.find((resource) => resource.attributes.id === attributes.resid);
      return valuesOf(image).map((url) => ({ url, size: Number(attributes.size) }));
    });
  const ofApp = all.flatMap((element) => {
    const size = { 'app:IconUrl': 32, 'app:HighResolutionIconUrl': 64 }[element.name];
    return size === undefined ? [] : valuesOf(element).map((url) => ({ url, size }));
  });
  return [...ofApp, ...ofRibbon];
}

/** What an element with a value says in every language. */
export function valuesOf(element: ManifestElement | undefined): readonly string[] {
  if (!element) return [];
  const texts = [element.attributes.DefaultValue, element.attributes.Value];
  return [...texts.filter((text) => text !== undefined), ...element.children.flatMap(valuesOf)];
}

function resourcesOf(all: Elements): Elements {
  return all.filter(
    (element) => element.attributes.id !== undefined && isWithin(element, 'ov:Resources'),
  );
}
