import { useState } from 'react';
import { rememberWelcomed, wasWelcomed } from './seen';

/** Whether the introduction stands on the screen: at the first visit, and when it is asked for again. */
export interface WelcomeModel {
  readonly shown: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

export function useWelcome(): WelcomeModel {
  const [shown, setShown] = useState(() => !wasWelcomed());
  return {
    shown,
    show: () => {
      setShown(true);
    },
    close: () => {
      rememberWelcomed();
      setShown(false);
    },
  };
}
