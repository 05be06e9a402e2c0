import { useWords } from '../../parts/words';
import type { Draft } from './draft';
import { ChoiceField } from './fields';
import { optionsOf, type PartProps } from './part';

type Capaian = Draft['capaian'];

/** How capaian and efficiency are computed. */
export function CapaianFields({ draft, onChange }: PartProps) {
  const words = useWords().messages.ui.report;
  const set = (changes: Partial<Capaian>): void => {
    onChange({ capaian: { ...draft.capaian, ...changes } });
  };
  return (
    <>
      <ChoiceField
        label={words.lower}
        value={draft.capaian.lower}
        options={optionsOf(words.lowers)}
        onChange={(lower) => {
          set({ lower: lower as Capaian['lower'] });
        }}
      />
      <ChoiceField
        label={words.zeroTarget}
        value={draft.capaian.zeroTarget}
        options={optionsOf(words.zeroTargets)}
        onChange={(zeroTarget) => {
          set({ zeroTarget: zeroTarget as Capaian['zeroTarget'] });
        }}
      />
      <ChoiceField
        label={words.cap}
        value={String(draft.capaian.cap ?? '')}
        options={[
          ['', words.noCap],
          ['100', '100%'],
          ['120', '120%'],
        ]}
        onChange={(cap) => {
          set({ cap: cap === '' ? null : (Number(cap) as Capaian['cap']) });
        }}
      />
      <ChoiceField
        label={words.grade}
        value={draft.capaian.grade}
        options={optionsOf(words.grades)}
        onChange={(grade) => {
          set({ grade: grade as Capaian['grade'] });
        }}
      />
      <ChoiceField
        label={words.efficiency}
        value={draft.efficiency}
        options={optionsOf(words.efficiencies)}
        onChange={(efficiency) => {
          onChange({ efficiency: efficiency as Draft['efficiency'] });
        }}
      />
    </>
  );
}
