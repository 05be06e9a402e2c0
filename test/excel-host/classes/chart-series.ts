import { absoluteRange, quoteSheet } from '../../../src/workbook';
import { emulate } from '../emulated-class';
import { invalidArgument } from '../host-error';
import { type ChartModel, type SeriesModel, newSeries } from '../model/chart';
import { areaOf } from './area';
import { asBoolean, asColor, asNumber, asOneOf, asString } from './arguments';

interface Series {
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}

/** One row or column of cells, as a series refers to it. */
function reference(argument: unknown): string {
  const { sheet, range } = areaOf(argument);
  if (range.top !== range.bottom && range.left !== range.right) {
    throw invalidArgument('one row or column expected');
  }
  return `${quoteSheet(sheet.name)}!${absoluteRange(range)}`;
}

const fill = emulate<Series>('ChartFill', {
  methods: {
    SetSolidColor: ({ series }, [color]) => {
      series.fill = asColor(color);
    },
  },
});

const line = emulate<Series>('ChartLineFormat', {
  properties: {
    Color: {
      set: ({ series }, value) => {
        series.line.color = asColor(value);
      },
    },
    Weight: {
      set: ({ series }, value) => {
        series.line.weight = asNumber(value);
      },
    },
  },
});

const format = emulate<Series>('ChartSeriesFormat', { navigation: { Fill: fill, Line: line } });

/** Labels that the series does not show cannot be set. */
function labelsOf({ series }: Series): NonNullable<SeriesModel['labels']> {
  if (!series.labels) throw invalidArgument('the series has no data labels');
  return series.labels;
}

const dataLabels = emulate<Series>('ChartDataLabels', {
  properties: {
    ShowValue: {
      set: (target, value) => {
        labelsOf(target).showValue = asBoolean(value);
      },
    },
    NumberFormat: {
      set: (target, value) => {
        labelsOf(target).numberFormat = asString(value);
      },
    },
    Position: {
      set: (target, value) => {
        labelsOf(target).position = asOneOf(value, ['Top', 'OutsideEnd']);
      },
    },
  },
});

const chartSeries = emulate<Series>('ChartSeries', {
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = asString(value);
      },
    },
    GapWidth: {
      set: ({ series }, value) => {
        series.gapWidth = asNumber(value);
      },
    },
    HasDataLabels: {
      set: ({ series }, value) => {
        if (asBoolean(value)) series.labels ??= {};
        else delete series.labels;
      },
    },
    MarkerStyle: {
      set: ({ series }, value) => {
        series.marker.style = asOneOf(value, ['Circle', 'Square', 'Triangle', 'Diamond']);
      },
    },
    MarkerSize: {
      set: ({ series }, value) => {
        series.marker.size = asNumber(value);
      },
    },
    MarkerBackgroundColor: {
      set: ({ series }, value) => {
        series.marker.background = asColor(value);
      },
    },
    MarkerForegroundColor: {
      set: ({ series }, value) => {
        series.marker.foreground = asColor(value);
      },
    },
    Smooth: {
      set: ({ series }, value) => {
        series.smooth = asBoolean(value);
      },
    },
  },
  navigation: { Format: format, DataLabels: dataLabels },
  methods: {
    SetValues: ({ series }, [range]) => {
      series.values = reference(range);
    },
    SetXAxisValues: ({ series }, [range]) => {
      series.categories = reference(range);
    },
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  },
});

export const seriesCollection = emulate<ChartModel>('ChartSeriesCollection', {
  items: (chart) => chart.series.map((series) => chartSeries({ chart, series })),
  methods: {
    GetItemAt: (chart, [index]) => {
      const series = chart.series[asNumber(index)];
      if (!series) throw invalidArgument(`series ${String(index)}`);
      return chartSeries({ chart, series });
    },
    Add: (chart, [name]) => {
      const series = newSeries(asString(name), '');
      chart.series.push(series);
      return chartSeries({ chart, series });
    },
  },
});
