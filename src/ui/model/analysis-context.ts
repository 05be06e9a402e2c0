import { createContext, useContext } from 'react';
import { analysisInThread, type Analysis } from '../../analysis';

/** Where checking runs; in this thread, unless a door says otherwise. */
export const AnalysisContext = createContext<Analysis>(analysisInThread());

export function useAnalysis(): Analysis {
  return useContext(AnalysisContext);
}
