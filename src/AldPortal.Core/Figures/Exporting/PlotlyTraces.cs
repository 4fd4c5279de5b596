using System.Text.Json.Nodes;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Figures;

/// <summary>
/// A figure as traces and layout for plotly.js. Only family colours are set: text, grid and background belong to the page's theme.
/// Every point carries <c>customdata</c>: row ids joined by spaces, address ("" for none), "note" or "".
/// </summary>
public static class PlotlyTraces
{
    private const double LaneShare = 0.1;
    private const double PanelGap = 0.08;

    /// <summary><c>{ "data": […], "layout": {…} }</c></summary>
    public static JsonObject Write(FigureData data)
    {
        var traces = new JsonArray();
        var layout = new JsonObject { ["showlegend"] = false, ["hovermode"] = "closest", ["dragmode"] = "zoom", ["barmode"] = "stack", ["meta"] = data.FigureId };
        switch (data.Kind)
        {
            case FigureKind.Matrix or FigureKind.Scorecard:
                Cells(data, traces, layout);
                break;
            case FigureKind.Bars:
                Bars(data, traces, layout);
                break;
            case FigureKind.Range:
                Ranges(data, traces, layout);
                break;
            default:
                Points(data, traces, layout);
                break;
        }
        return new JsonObject { ["data"] = traces, ["layout"] = layout };
    }

    private static void Points(FigureData data, JsonArray traces, JsonObject layout)
    {
        string?[] panels = data.Panels.Count == 0 ? [null] : [.. data.Panels.Select(panel => panel.Key)];
        int columns = Math.Min(2, panels.Length), lines = (panels.Length + columns - 1) / columns;
        bool laneX = data.Lanes.Any(lane => lane.Axis == "x"), laneY = data.Lanes.Any(lane => lane.Axis == "y");
        var annotations = new JsonArray();
        for (int index = 0; index < panels.Length; index++)
        {
            double width = (1 - PanelGap * (columns - 1)) / columns, height = (1 - 1.4 * PanelGap * (lines - 1)) / lines;
            double left = index % columns * (width + PanelGap), top = 1 - index / columns * (height + 1.4 * PanelGap);
            string main = index == 0 ? "" : (index + 1).ToString(), lane = (panels.Length + index + 1).ToString();
            double right = left + width - (laneX ? LaneShare / columns : 0), bottom = top - height + (laneY ? LaneShare / lines : 0);
            // Tick labels stand below the lane where there is one.
            layout["xaxis" + main] = Axis(data.X, "y" + (laneY ? lane : main), left, right, isNamed: index >= panels.Length - columns);
            layout["yaxis" + main] = Axis(data.Y, "x" + main, bottom, top, isNamed: index % columns == 0);
            if (laneX)
                layout["xaxis" + lane] = Lane("y" + main, right + 0.01, left + width);
            if (laneY)
                layout["yaxis" + lane] = Lane("x" + main, top - height, bottom - 0.01);
            if (panels[index] is not null)
                annotations.Add(new JsonObject { ["text"] = data.Panels[index].Label, ["showarrow"] = false, ["xref"] = "paper", ["yref"] = "paper", ["x"] = left, ["y"] = top, ["yanchor"] = "bottom", ["xanchor"] = "left" });
            foreach (FigureSeries series in data.Series)
                foreach (IGrouping<string, FigurePoint> part in series.Points.Where(point => panels[index] is null || point.Panel == panels[index])
                    .GroupBy(point => point.X is null ? "x" : point.Y is null ? "y" : "main"))
                    traces.Add(Markers(data, series, [.. part], "x" + (part.Key == "x" ? lane : main), "y" + (part.Key == "y" ? lane : main)));
        }
        if (annotations.Count > 0)
            layout["annotations"] = annotations;
        if (data.Bands.Count > 0)
            layout["shapes"] = new JsonArray([.. data.Bands.Select(band => new JsonObject
            {
                ["type"] = "rect", ["layer"] = "below", ["name"] = "fig-band", ["line"] = new JsonObject { ["width"] = 0 }, ["opacity"] = 0.16, ["fillcolor"] = "#808080",
                ["x0"] = band.Low, ["x1"] = band.High, ["y0"] = band.Category - 0.42, ["y1"] = band.Category + 0.42,
            })]);
    }

    private static JsonObject Markers(FigureData data, FigureSeries series, FigurePoint[] points, string xAxis, string yAxis)
    {
        JsonObject trace = Trace("scatter", series, points);
        trace["mode"] = "markers";
        trace["x"] = Numbers(points.Select(point => point.X ?? point.Shift ?? 0));
        trace["y"] = Numbers(points.Select(point => point.Y is not double y ? point.Shift ?? 0
            : data.Y.Scale == AxisScale.Category && point.X is not null ? y + (point.Shift ?? 0) : y));
        trace["xaxis"] = xAxis;
        trace["yaxis"] = yAxis;
        if (points.Any(point => point.X is not null && (point.XLow ?? point.XHigh) is not null))
            trace["error_x"] = Errors(points.Select(point => (point.X, point.XLow, point.XHigh)));
        if (data.Y.Scale != AxisScale.Category && points.Any(point => point.Y is not null && (point.YLow ?? point.YHigh) is not null))
            trace["error_y"] = Errors(points.Select(point => (point.Y, point.YLow, point.YHigh)));
        return trace;
    }

    private static void Ranges(FigureData data, JsonArray traces, JsonObject layout)
    {
        layout["xaxis"] = Axis(data.X, "y", 0, data.Lanes.Count > 0 ? 1 - LaneShare - 0.01 : 1);
        layout["yaxis"] = Axis(data.Y, "x", 0, 1);
        if (data.Lanes.Count > 0)
            layout["xaxis2"] = Lane("y", 1 - LaneShare, 1);
        foreach (FigureSeries series in data.Series)
        {
            FigurePoint[] closed = [.. series.Points.Where(point => point.XLow is not null && point.XHigh is not null)];
            if (closed.Length > 0)
            {
                JsonObject bars = Trace("bar", series, closed);
                bars["orientation"] = "h";
                bars["base"] = Numbers(closed.Select(point => point.XLow!.Value));
                bars["x"] = Numbers(closed.Select(point => Math.Round(point.XHigh!.Value - point.XLow!.Value, 6)));
                bars["y"] = Numbers(closed.Select(point => point.Y!.Value));
                bars["width"] = 0.55;
                traces.Add(bars);
            }
            foreach (IGrouping<bool, FigurePoint> part in series.Points.Except(closed).GroupBy(point => point.X is null))
                traces.Add(Markers(data, series, [.. part.Select(point => point with { XLow = null, XHigh = null })], part.Key ? "x2" : "x", "y"));
        }
    }

    private static void Bars(FigureData data, JsonArray traces, JsonObject layout)
    {
        layout["xaxis"] = Axis(data.X, "y", 0, 1);
        layout["yaxis"] = Axis(data.Y, "x", 0, 1);
        foreach (FigureSeries series in data.Series)
        {
            JsonObject bars = Trace("bar", series, [.. series.Points]);
            bars["x"] = Numbers(series.Points.Select(point => point.X ?? 0));
            bars["y"] = Numbers(series.Points.Select(point => point.Value ?? 0));
            traces.Add(bars);
        }
    }

    private static void Cells(FigureData data, JsonArray traces, JsonObject layout)
    {
        JsonArray Grid(Func<FigurePoint, JsonNode?> cell) => new([.. data.Y.Categories.Select((_, y) =>
            new JsonArray([.. data.Points.Where(point => point.Y == y).OrderBy(point => point.X).Select(cell)]))]);
        JsonArray grid = Grid(point => point.Value);
        layout["xaxis"] = Axis(data.X, "y", 0, 1);
        layout["yaxis"] = Axis(data.Y, "x", 0, 1);
        ((JsonObject)layout["xaxis"]!)["side"] = "top";
        traces.Add(new JsonObject
        {
            ["type"] = "heatmap",
            ["name"] = data.Series.Count > 0 ? data.Series[0].Label : "",
            ["z"] = grid,
            ["text"] = Grid(point => point.Label),
            ["texttemplate"] = "%{text}",
            ["hovertext"] = Grid(point => Escaped(point.Description)),
            ["hovertemplate"] = "%{hovertext}<extra></extra>",
            ["customdata"] = Grid(Custom),
            ["showscale"] = false,
            ["xgap"] = 3,
            ["ygap"] = 3,
            ["colorscale"] = new JsonArray(new JsonArray(0, "rgba(0,114,178,0.05)"), new JsonArray(1, "rgba(0,114,178,0.5)")),
        });
    }

    private static JsonObject Trace(string type, FigureSeries series, FigurePoint[] points)
    {
        var marker = new JsonObject { ["size"] = 10, ["symbol"] = Symbol(series.Shape, series.Filled) };
        if (type == "bar")
            marker = [];
        if (series.Colour is not null)
            marker["color"] = series.Colour;
        if (series.Role == SeriesRole.Benchmark)
            marker["opacity"] = 0.35;
        return new JsonObject
        {
            ["type"] = type,
            ["name"] = series.Label,
            ["meta"] = series.Key,
            ["marker"] = marker,
            ["text"] = new JsonArray([.. points.Select(point => JsonValue.Create(Escaped(point.Description)))]),
            ["textposition"] = "none",
            ["hovertemplate"] = "%{text}<extra></extra>",
            ["customdata"] = new JsonArray([.. points.Select(Custom)]),
        };
    }

    private static JsonArray Custom(FigurePoint point) => [string.Join(' ', point.RowIds), point.Href ?? "", point.HasNotes ? "note" : ""];

    private static JsonObject Axis(FigureAxis axis, string anchor, double low, double high, bool isNamed = true)
    {
        var node = new JsonObject { ["anchor"] = anchor, ["domain"] = Numbers([Math.Round(low, 4), Math.Round(high, 4)]), ["title"] = new JsonObject { ["text"] = isNamed && axis.Scale != AxisScale.Category ? axis.FullLabel : "" }, ["zeroline"] = false };
        switch (axis.Scale)
        {
            case AxisScale.Category:
                node["tickmode"] = "array";
                node["tickvals"] = Numbers(Enumerable.Range(0, axis.Categories.Count).Select(index => (double)index));
                node["ticktext"] = new JsonArray([.. axis.Categories.Select(category => JsonValue.Create(Escaped(Typesetter.ToUnicode(category.Group is null || axis.Quantity == "coating" ? category.Label : $"{category.Group} {category.Label}"))))]);
                bool downwards = anchor.StartsWith('x');
                node["range"] = Numbers(downwards ? [axis.High, axis.Low] : [axis.Low, axis.High]);
                node["showgrid"] = false;
                break;
            case AxisScale.Log:
                node["type"] = "log";
                node["range"] = Numbers([Math.Log10(axis.Low), Math.Log10(axis.High)]);
                node["tickvals"] = Numbers(axis.Ticks.Select(tick => tick.Value));
                node["ticktext"] = new JsonArray([.. axis.Ticks.Select(tick => JsonValue.Create(tick.Label))]);
                break;
            default:
                node["range"] = Numbers([axis.Low, axis.High]);
                break;
        }
        return node;
    }

    private static JsonObject Lane(string anchor, double low, double high) => new()
    {
        ["anchor"] = anchor,
        ["domain"] = Numbers([Math.Round(low, 4), Math.Round(high, 4)]),
        ["range"] = Numbers([-0.6, 0.6]),
        ["tickvals"] = Numbers([0]),
        // A line lower than the marks of the axis beside it.
        ["ticktext"] = new JsonArray(anchor.StartsWith('y') ? "<br>not reported" : "not reported"),
        ["zeroline"] = false,
        ["showgrid"] = false,
        ["fixedrange"] = true,
        ["meta"] = "fig-lane",
    };

    private static JsonObject Errors(IEnumerable<(double? Value, double? Low, double? High)> ranges)
    {
        (double? Value, double? Low, double? High)[] all = [.. ranges];
        return new JsonObject
        {
            ["type"] = "data",
            ["symmetric"] = false,
            ["thickness"] = 1.2,
            ["width"] = 0,
            ["array"] = Numbers(all.Select(item => item.High is double high && item.Value is double value ? Math.Round(Math.Max(0, high - value), 6) : 0)),
            ["arrayminus"] = Numbers(all.Select(item => item.Low is double low && item.Value is double value ? Math.Round(Math.Max(0, value - low), 6) : 0)),
        };
    }

    private static string Symbol(MarkerShape shape, bool filled) =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(shape.ToString()) + (filled ? "" : "-open");

    private static JsonArray Numbers(IEnumerable<double> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    // Plotly reads a little markup in texts.
    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
