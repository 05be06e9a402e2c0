import { absoluteRange, quoteSheet } from '../../../src/workbook';
import { emulate } from '../emulated-class';
import { accessDenied, itemNotFound } from '../host-error';
import {
  type AxisModel,
  type ChartModel,
  type FontModel,
  newChart,
  newSeries,
} from '../model/chart';
import type { SheetModel } from '../model/sheet';
import { areaOf } from './area';
import { asBoolean, asNumber, asOneOf, asRange, asString } from './arguments';
import { seriesCollection } from './chart-series';

interface Titled {
  title?: { text: string; font: FontModel };
}

const font = emulate<FontModel>('ChartFont', {
  properties: {
    Size: {
      set: (target, value) => {
        target.size = asNumber(value);
      },
    },
    Bold: {
      set: (target, value) => {
        target.bold = asBoolean(value);
      },
    },
  },
});

function titleOf(target: Titled): NonNullable<Titled['title']> {
  return (target.title ??= { text: '', font: {} });
}

/** Chart and axis title differ in the names of their classes only. */
function titleClass(name: 'ChartTitle' | 'ChartAxisTitle') {
  const format = emulate<Titled>(`${name}Format`, {
    navigation: { Font: (target) => font(titleOf(target).font) },
  });
  return emulate<Titled>(name, {
    properties: {
      Text: {
        set: (target, value) => {
          titleOf(target).text = asString(value);
        },
      },
    },
    navigation: { Format: format },
  });
}

const chartTitle = titleClass('ChartTitle');
const axisTitle = titleClass('ChartAxisTitle');

const axis = emulate<AxisModel>('ChartAxis', {
  properties: {
    Minimum: {
      set: (target, value) => {
        target.minimum = asNumber(value);
      },
    },
    NumberFormat: {
      set: (target, value) => {
        target.numberFormat = asString(value);
      },
    },
    ReversePlotOrder: {
      set: (target, value) => {
        target.reversed = asBoolean(value);
      },
    },
    Position: {
      set: (target, value) => {
        target.position = asOneOf(value, ['Automatic', 'Maximum', 'Minimum']);
      },
    },
    TickLabelPosition: {
      set: (target, value) => {
        target.tickLabels = asOneOf(value, ['NextToAxis', 'High', 'Low', 'None']);
      },
    },
  },
  navigation: { Title: axisTitle },
});

const axes = emulate<ChartModel>('ChartAxes', {
  navigation: {
    ValueAxis: ({ valueAxis }) => axis(valueAxis),
    CategoryAxis: ({ categoryAxis }) => axis(categoryAxis),
  },
});

const legend = emulate<ChartModel>('ChartLegend', {
  properties: {
    Visible: {
      set: (chart, value) => {
        chart.legend.visible = asBoolean(value);
      },
    },
    Position: {
      set: (chart, value) => {
        chart.legend.position = asOneOf(value, ['Top', 'Bottom', 'Left', 'Right']);
      },
    },
  },
});

/** Letters of the whole chart: those of its titles follow. */
const areaFont = emulate<ChartModel>('ChartFont', {
  properties: {
    Size: {
      set: (chart, value) => {
        chart.font.size = asNumber(value);
        chart.title.font.size = chart.font.size;
      },
    },
  },
});

const areaFormat = emulate<ChartModel>('ChartAreaFormat', { navigation: { Font: areaFont } });

interface Chart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

const chartTable = emulate<Chart>('Chart', {
  identity: ({ chart }) => ({ _Id: chart.id, Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = asString(value);
      },
    },
    PlotVisibleOnly: {
      set: ({ chart }, value) => {
        chart.plotVisibleOnly = asBoolean(value);
      },
    },
    DisplayBlanksAs: {
      set: ({ chart }, value) => {
        chart.blanks = asOneOf(value, ['NotPlotted', 'Zero', 'Interplotted']);
      },
    },
  },
  navigation: {
    Title: ({ chart }) => chartTitle(chart),
    Legend: ({ chart }) => legend(chart),
    Axes: ({ chart }) => axes(chart),
    Series: ({ chart }) => seriesCollection(chart),
    Format: ({ chart }) => areaFormat(chart),
  },
  methods: {
    SetPosition: ({ chart }, [first, last]) => {
      const [from, to] = [asRange(first), asRange(last)];
      chart.position = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    },
    Delete: ({ sheet, chart }) => {
      if (sheet.isProtected) throw accessDenied();
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
  },
});

const TYPES = ['ColumnClustered', 'BarClustered', 'LineMarkers'];

export const chartCollection = emulate<SheetModel>('ChartCollection', {
  items: (sheet) => sheet.charts.map((chart) => chartTable({ sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    if (!chart) throw itemNotFound();
    return chartTable({ sheet, chart });
  },
  methods: {
    Add: (sheet, [type, source, seriesBy]) => {
      if (sheet.isProtected) throw accessDenied();
      asOneOf(seriesBy, ['Columns']);
      const chart = newChart(asOneOf(type, TYPES));
      const { range, sheet: of, workbook } = areaOf(source);
      const columns = range.right - range.left + 1;
      for (let place = 0; place < workbook.seriesOfNewChart(columns); place++) {
        const column = { ...range, left: range.left + place, right: range.left + place };
        const values = `${quoteSheet(of.name)}!${absoluteRange(column)}`;
        chart.series.push(newSeries(`Series${place + 1}`, values));
      }
      sheet.charts.push(chart);
      return chartTable({ sheet, chart });
    },
  },
});
