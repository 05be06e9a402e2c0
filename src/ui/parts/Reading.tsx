import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  reading: {
    display: 'grid',
    placeContent: 'center',
    height: '100%',
    padding: tokens.spacingHorizontalL,
  },
});

/** Something is under way: a spinner with the words that say what. */
export function Reading({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.reading} role="status">
      <Spinner size="small" labelPosition="below" label={label} />
    </div>
  );
}
