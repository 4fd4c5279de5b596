using System.Globalization;

namespace AldPortal.Core.Dataset;

/// <summary>
/// The one parser of numbers in table cells: <c>12</c>, <c>~1.0</c>, <c>≤1</c>, <c>≥250</c>, <c>0.3–0.4</c>, <c>1.7 ± 0.4</c>.
/// It never throws; what it cannot read is null.
/// </summary>
public static class ReportedNumberParser
{
    /// <summary>Printed where a source gives nothing.</summary>
    public const string NotReported = "—";

    /// <summary>Reads a printed number; null for "—", an empty cell or anything else that is no number.</summary>
    public static ReportedNumber? Parse(string? printed)
    {
        string text = (printed ?? "").Trim();
        if (text.Length == 0 || text == NotReported)
            return null;
        return Limit(text) ?? Spread(text) ?? Range(text) ?? Single(text);
    }

    /// <summary>The canonical printed form of the number's meaning (used to test that reading loses nothing).</summary>
    public static string Print(ReportedNumber number) => number.Qualifier switch
    {
        Qualifier.Approximate => "~" + (number.Min == number.Max ? Text(number.Min!.Value) : $"{Text(number.Min!.Value)}–{Text(number.Max!.Value)}"),
        Qualifier.AtMost => "≤" + Text(number.Max!.Value),
        Qualifier.AtLeast => "≥" + Text(number.Min!.Value),
        Qualifier.Range => $"{Text(number.Min!.Value)}–{Text(number.Max!.Value)}",
        Qualifier.PlusMinus => $"{Text(number.Middle)} ± {Text((number.Max!.Value - number.Min!.Value) / 2)}",
        _ => Text(number.Min!.Value),
    };

    private static ReportedNumber? Limit(string text) => text[0] switch
    {
        '≤' or '<' when Number(text[1..]) is double max => new(text, null, max, Qualifier.AtMost),
        '≥' or '>' when Number(text[1..]) is double min => new(text, min, null, Qualifier.AtLeast),
        _ => null,
    };

    private static ReportedNumber? Spread(string text)
    {
        string[] parts = text.Split('±');
        if (parts.Length != 2 || Number(parts[0]) is not double middle || Number(parts[1]) is not double spread || spread < 0)
            return null;
        return new(text, Rounded(middle - spread), Rounded(middle + spread), Qualifier.PlusMinus);
    }

    private static ReportedNumber? Range(string text)
    {
        bool approximate = text[0] == '~';
        string[] parts = text.TrimStart('~').Split('–');
        if (parts.Length != 2 || Number(parts[0]) is not double low || Number(parts[1]) is not double high || low > high)
            return null;
        return new(text, low, high, approximate ? Qualifier.Approximate : Qualifier.Range);
    }

    private static ReportedNumber? Single(string text)
    {
        bool approximate = text[0] == '~';
        return Number(text.TrimStart('~')) is double value
            ? new(text, value, value, approximate ? Qualifier.Approximate : Qualifier.Exact)
            : null;
    }

    // A printed number has a handful of digits: this hides the binary noise of 1.7 − 0.4.
    private static double Rounded(double value) => Math.Round(value, 10);

    private static string Text(double value) => Rounded(value).ToString(CultureInfo.InvariantCulture).Replace('-', '−');

    private static double? Number(string text)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        return double.TryParse(text.Replace('−', '-'), Style, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : null;
    }
}
