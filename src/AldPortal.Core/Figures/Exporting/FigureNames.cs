using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Figures;

/// <summary>File names, captions and addresses of a figure.</summary>
public static class FigureNames
{
    private const int MaximalLength = 120;

    /// <summary>"retention-vs-thickness_cathode-NMC_cycles-50_r1a2b3c4d5e6.csv": figure, what the reader chose, revision.</summary>
    public static string File(FigureData data, string extension)
    {
        string choices = string.Concat(data.State.Where(parameter => parameter.Name is not (FigureQuery.VersionName or FigureQuery.SizeName))
            .Select(parameter => $"_{Safe(parameter.Name)}-{Safe(parameter.Value)}"));
        string name = Safe(data.FigureId) + choices;
        return $"{(name.Length > MaximalLength ? name[..MaximalLength] : name)}_r{Safe(data.DatasetRevision)}.{extension}";
    }

    /// <summary>The figure's address parameters as a query with "?", version included; "" where there are none.</summary>
    public static string Query(FigureData data) => Query(data.State.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));

    /// <summary>Parameters as a query with "?"; "" where there are none.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        string query = string.Join('&', parameters.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>A caption that can stand under the picture in a paper or on a slide.</summary>
    /// <param name="address">Public address of the figure.</param>
    public static string Caption(FigureData data, string address)
    {
        string papers = data.Sources.Count is > 0 and <= 25 && data.Counted != "papers"
            ? $" Papers (numbers of the review): {string.Join(", ", data.Sources.Select(source => source.Number))}."
            : "";
        string rebuilt = data.ReviewFigure is null ? "" : $" Rebuilt after {data.ReviewFigure} of the review.";
        string footnote = data.Footnote is null ? "" : " " + Typesetter.ToUnicode(data.Footnote);
        return $"{FigureSummary.Title(data)}. {FigureSummary.Subtitle(data)}. {FigureSummary.Counts(data)}{rebuilt}{footnote}{papers} "
            + $"Data: doi:10.1039/d4ya00583j and the papers it cites; AldPortal, {address}, dataset revision {data.DatasetRevision}.";
    }

    private static string Safe(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '-'));
}
