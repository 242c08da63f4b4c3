/** A button that lets the user pick one file from the computer. */
import { type ReactNode, useRef } from 'react';
import { Button } from '../ui/button';

interface Props {
  /** What the file dialog offers, as in the `accept` attribute. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function FileButton({ accept, disabled = false, multiple = false, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file again is a new choice.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
