import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../parts/words';
import { isNotLoaded } from '../parts/error-sentence';
import { Crashed } from './Crashed';
import { crashReport } from './crash-report';
import { CrashReport } from './CrashReport';
import { crashFacts } from './facts';

const useStyles = makeStyles({
  aside: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: 'anywhere',
  },
  close: { marginTop: tokens.spacingVerticalS },
});

interface GuardProps {
  /** What Office offers, asked where there is something to report; null where there is no Office. */
  readonly office?: () => string | null;
  /** Begins anew; without it only what is inside does. */
  readonly onReload?: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault of the program from leaving an empty screen, and tells of one that nobody caught. */
export function Guard({ office = noOffice, onReload, children }: GuardProps) {
  const [round, setRound] = useState(0);
  const begin = (error: unknown): void => {
    if (onReload) onReload();
    // What did not arrive is asked for again by a new page alone.
    else if (isNotLoaded(error)) window.location.reload();
    else setRound(round + 1);
  };
  return (
    <Boundary
      key={round}
      shown={(error) => (
        <Crashed
          report={crashReport(error, crashFacts(office()))}
          isNotLoaded={isNotLoaded(error)}
          onReload={() => {
            begin(error);
          }}
        />
      )}
    >
      <Uncaught office={office} />
      {children}
    </Boundary>
  );
}

function noOffice(): null {
  return null;
}

interface BoundaryProps {
  readonly shown: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

/** React tells of a fault in drawing to a class alone. */
class Boundary extends Component<
  BoundaryProps,
  { readonly fault: { readonly error: unknown } | null }
> {
  override state = { fault: null as { readonly error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: { error } };
  }

  override render() {
    const { shown, children } = this.props;
    return this.state.fault ? shown(this.state.fault.error) : children;
  }
}

/** One line about a fault that was caught nowhere; what is on the screen stays. */
function Uncaught({ office }: { readonly office: () => string | null }) {
  const styles = useStyles();
  const words = useWords().messages.ui.care.crash;
  const [report, setReport] = useState<string | null>(null);
  useEffect(() => {
    const tell = (error: unknown): void => {
      // Whoever cancels knows it; and browsers report some of their own notices without an error.
      if (error instanceof Error && error.name !== 'AbortError') {
        setReport(crashReport(error, crashFacts(office())));
      }
    };
    const onRejection = ({ reason }: PromiseRejectionEvent) => {
      tell(reason);
    };
    const onError = ({ error }: ErrorEvent) => {
      tell(error);
    };
    window.addEventListener('unhandledrejection', onRejection);
    window.addEventListener('error', onError);
    return () => {
      window.removeEventListener('unhandledrejection', onRejection);
      window.removeEventListener('error', onError);
    };
  }, [office]);
  if (report === null) return null;
  return (
    <div className={styles.aside} role="alert">
      {words.aside}
      <CrashReport report={report} />
      <Button
        className={styles.close}
        size="small"
        onClick={() => {
          setReport(null);
        }}
      >
        {words.close}
      </Button>
    </div>
  );
}
