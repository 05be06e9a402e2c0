import { CHILDREN, TYPED } from './schema';
import { withDescendants, type ManifestElement } from './tree';

/** Elements that are unknown, out of order, missing or too many. */
export function structureProblems(root: ManifestElement): string[] {
  if (root.name !== 'app:OfficeApp') return [`unknown-element: ${root.name}`];
  return withDescendants(root).flatMap(childProblems);
}

function childProblems(element: ManifestElement): string[] {
  const { name, type, children } = element;
  const key = TYPED.has(name) && type !== '' ? `${name}[${type}]` : name;
  const expected = CHILDREN[key];
  if (expected === undefined) {
    if (TYPED.has(name)) return isTypeless(element) ? [] : [`unknown-type: ${key}`];
    return children.map((child) => `unknown-element: ${child.name} in ${name}`);
  }
  const order = expected.split(' ').map(parseChild);
  return [
    ...children
      .filter((child) => !order.some((one) => one.name === child.name))
      .map((child) => `unknown-element: ${child.name} in ${name}`),
    ...order.flatMap(({ name: child, min, max }) => {
      const count = children.filter((each) => each.name === child).length;
      if (count < min) return [`missing-element: ${child} in ${name}`];
      return count > max ? [`too-many-elements: ${child} in ${name}`] : [];
    }),
    ...orderProblems(
      element,
      order.map((one) => one.name),
    ),
  ];
}

/** Of the base only hosts have no type, and no children either. */
function isTypeless({ type, children }: ManifestElement): boolean {
  return type === '' && children.length === 0;
}

function parseChild(text: string): { name: string; min: number; max: number } {
  const name = text.replace(/[?*+]$/, '');
  const min = /[?*]$/.test(text) ? 0 : 1;
  const max = /[*+]$/.test(text) ? Infinity : 1;
  return { name, min, max };
}

function orderProblems({ name, children }: ManifestElement, order: readonly string[]): string[] {
  const places = children
    .map((child) => ({ child: child.name, place: order.indexOf(child.name) }))
    .filter(({ place }) => place >= 0);
  return places
    .filter(({ place }, index) => index > 0 && place < places[index - 1]!.place)
    .map(({ child }) => `wrong-order: ${child} in ${name}`);
}
