/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Frame } from '../../src/ui';
import { Workbench } from '../../src/web/Workbench';

it('an opening can be let go: what stood before stands again', async () => {
  // Without the sample: what stands then is the sentence that says so.
  Object.assign(window, { fetch: () => Promise.resolve({ ok: false }) });
  render(
    <Frame language="id">
      <Workbench />
    </Frame>,
  );
  const stood = 'Contoh tidak dapat dimuat';
  await screen.findByText(stood, { exact: false });
  const slow = new File(['x'], 'RFK Mei.xlsx');
  Object.assign(slow, { arrayBuffer: () => new Promise(() => undefined) });
  await userEvent.upload(screen.getByLabelText('Pilih berkas'), slow);
  expect(screen.getByText('Membuka RFK Mei.xlsx …')).toBeTruthy();
  expect(screen.queryByText(stood, { exact: false })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Batal' }));
  expect(screen.getByText(stood, { exact: false })).toBeTruthy();
});
