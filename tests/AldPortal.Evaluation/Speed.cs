using System.Globalization;
using System.Text;
using AldPortal.Core.Checklist;

namespace AldPortal.Evaluation;

/// <summary>
/// CPU time of assessing a manuscript. The processor's time and not the clock is taken, so that the numbers hold on a busy machine too;
/// it is the process's, so that collecting garbage counts.
/// </summary>
internal static class Speed
{
    private const int Manuscript = 60_000;
    private const int Short = 100_000;
    private const int Long = 1_000_000;

    // So often the manuscript is read before it is measured: until then the runtime still compiles, on the same clock.
    private const int WarmUp = 400;

    /// <summary>Texts that nobody writes, each the same piece over and over.</summary>
    private static readonly (string Name, string Piece)[] Repeated =
    [
        ("digits", "7"), ("blanks", " "), ("rates", "C/2 "), ("cycles", "cycles "), ("number of cycles", "10 cycles "), ("open brackets", "("), ("square brackets", "["), ("one long word", "a"),
        ("tabs", "\t"), ("table of tabs", "a\t1\tb\n"), ("formulas", "Al2O3"), ("formulas, blanks", "Al2O3 "), ("plus-minus", "±"), ("hyphens", "-"), ("numbers, hyphens", "1-"), ("commas", "1,"),
        ("ratios", "1:"), ("line breaks", "\n"), ("hyphen at line end", "a-\n"), ("tags", "<"), ("entities", "&"), ("backslashes", "\\"), ("carets", "^"), ("pipes", "|1"),
        ("sentences", "The cell kept 92 % of 180 mAh g-1 after 100 cycles. "), ("quantities", "5 nm, "), ("units", "mA "), ("number words", "one hundred "), ("abbreviations", "e.g. "),
        ("one sentence", "the coated NMC811 cell kept 92 % of 180 mAh g-1 after 100 cycles at 1C and "), ("retentions", "A retention of 90% after 100 cycles. "), ("gains", "The bare cell kept 80 %, the coated one 90 %, 10 % more. "),
        ("proved retentions", "bare fell from 180.1 to 150.4 mAh g-1 in 100 cycles, that is 83.5 % and "), ("lists of samples", "A4, A8 and bare keep 91.2 %, 88.4 % and 80.1 % of 180.2, 179.4 and 178.8 mAh g-1 for 4 and 8 ALD cycles. "),
        ("headings", "2.1 Results\n\nA film of 5 nm.\n\n"), ("rows", "| A1 | 180.2 | 92.1 |\n"), ("many tables", "| sample | Q1 | Q100 |\n| A1 | 180.2 | 160.1 |\n\nA film of 5 nm.\n\n"), ("aligned columns", "A1   180.2   92.1\n"),
        ("nested macros", "\\SI{\\SI{5}{"), ("macros", "\\SI{5}{\\nano\\metre} "), ("open braces", "{"), ("raised", "^{"), ("superscripts", "<sup>2</sup>"), ("windows", "between 3.0 and 4.3 V, "), ("definitions", "1C = 180 mA g-1, "),
        ("citations", "It was coated [1]. "), ("spaced formulas", "Al 2 O 3 "), ("soft hyphens", "a\u00AD\n"), ("thousands", "1,234,"), ("figures", "Fig. 1 shows the coated powder. "),
    ];

    private static IEnumerable<(string Name, Func<int, string> Text)> Adversarial(string manuscript) =>
    [
        ("manuscript", length => Repeat(manuscript, length)),
        .. Repeated.Select(text => (text.Name, new Func<int, string>(length => Repeat(text.Piece, length)))),
        ("new names", length => Numbered("the sample S{0} was called S{0}-b, ", length)),
        ("new words", length => Numbered("w{0}x ", length)),
        ("growing numbers", length => Numbered("{0} nm after {0} cycles. ", length)),
        ("long table", length => "| sample | Q1 | Q100 |\n" + Numbered("| S{0} | 180.2 | 160.1 |\n", length)),
    ];

    /// <summary>The numbers, as a table for docs/benchmarks.md.</summary>
    public static string Of(ManuscriptAssessor assessor, IEnumerable<string> texts)
    {
        var page = new StringBuilder();
        string manuscript = Repeat(string.Join("\n\n", texts), Manuscript);
        double[] times = Measure(assessor, manuscript, WarmUp, 101);
        page.AppendLine("| manuscript of 60 KB | CPU |").AppendLine("|---|---|");
        page.AppendLine(CultureInfo.InvariantCulture, $"| least | {times[0]:0.0} ms |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| p50 | {times[times.Length / 2]:0.0} ms |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| p90 | {times[times.Length * 9 / 10]:0.0} ms |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| throughput | {Manuscript / 1e3 / times[times.Length / 2]:0.0} MB/s |");
        page.AppendLine().AppendLine("| text | 100 KB | 1 MB | growth |").AppendLine("|---|---|---|---|");
        foreach ((string name, Func<int, string> text) in Adversarial(manuscript))
        {
            (double small, double large) = Growth(assessor, text(Short), text(Long));
            page.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {small:0.0} ms | {large:0.0} ms | {large / small:0.0} × |");
        }
        return page.ToString();
    }

    // Both lengths read the same amount of text in a round (ten short ones, one long one), so that each bears its share of collecting garbage;
    // they take turns, so that a busy moment of the machine meets both; the least round of each is the program's own.
    private static (double Short, double Long) Growth(ManuscriptAssessor assessor, string small, string large)
    {
        const int Rounds = 7;
        const int ShortReadings = Long / Short;
        double shortest = double.MaxValue;
        double longest = double.MaxValue;
        Measure(assessor, small, 10, 0);
        for (int round = 0; round < Rounds; round++)
        {
            shortest = Math.Min(shortest, Measure(assessor, small, 0, ShortReadings).Average());
            longest = Math.Min(longest, Measure(assessor, large, 0, 1)[0]);
        }
        return (shortest, longest);
    }

    private static double[] Measure(ManuscriptAssessor assessor, string text, int warmUp, int runs)
    {
        double[] times = new double[runs];
        for (int i = -warmUp; i < runs; i++)
        {
            double from = Environment.CpuUsage.TotalTime.TotalMilliseconds;
            assessor.Assess([new SourceText("text", text)], new Dictionary<string, Answer>());
            if (i >= 0)
                times[i] = Environment.CpuUsage.TotalTime.TotalMilliseconds - from;
        }
        Array.Sort(times);
        return times;
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
            text.Append(piece);
        return text.ToString(0, length);
    }

    private static string Numbered(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        CompositeFormat format = CompositeFormat.Parse(piece);
        for (int i = 1; text.Length < length; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        return text.ToString(0, length);
    }
}
