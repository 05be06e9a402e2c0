import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

/** Ends of the names of what can be opened. */
const WORKBOOKS = '.xlsx,.xlsm,.xlsb,.xltx,.xltm';

interface PickFilesProps extends Pick<ButtonProps, 'appearance' | 'icon'> {
  readonly label: string;
  readonly disabled?: boolean;
  /** Given at least one file. */
  readonly onFiles: (chosen: readonly File[]) => void;
}

/** A button that lets workbooks be picked. */
export function PickFiles({ label, onFiles, ...button }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...button}
        size="small"
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={WORKBOOKS}
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          if (chosen.length > 0) onFiles(chosen);
          // The same file may be picked again after it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
}
