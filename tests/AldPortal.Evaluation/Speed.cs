using System.Globalization;
using System.Text;
using AldPortal.Core.Checklist;

namespace AldPortal.Evaluation;

/// <summary>
/// CPU time of assessing a manuscript. User time and not the clock is taken, so that the numbers hold on a busy machine too;
/// it is the process's, so that collecting garbage counts.
/// </summary>
internal static class Speed
{
    private const int Manuscript = 60_000;
    private const int Short = 100_000;
    private const int Long = 1_000_000;

    /// <summary>Texts that nobody writes, each the same piece over and over.</summary>
    private static readonly (string Name, string Piece)[] Adversarial =
    [
        ("digits", "7"), ("blanks", " "), ("rates", "C/2 "), ("cycles", "cycles "), ("number of cycles", "10 cycles "), ("open brackets", "("), ("square brackets", "["), ("one long word", "a"),
        ("tabs", "\t"), ("table of tabs", "a\t1\tb\n"), ("formulas", "Al2O3"), ("formulas, blanks", "Al2O3 "), ("plus-minus", "±"), ("hyphens", "-"), ("numbers, hyphens", "1-"), ("commas", "1,"),
        ("ratios", "1:"), ("line breaks", "\n"), ("hyphen at line end", "a-\n"), ("tags", "<"), ("entities", "&"), ("backslashes", "\\"), ("carets", "^"), ("pipes", "|1"),
        ("sentences", "The cell kept 92 % of 180 mAh g-1 after 100 cycles. "), ("quantities", "5 nm, "), ("units", "mA "), ("number words", "one hundred "), ("abbreviations", "e.g. "),
    ];

    /// <summary>The numbers, as a table for docs/benchmarks.md.</summary>
    public static string Of(ManuscriptAssessor assessor, IEnumerable<string> texts, bool growth)
    {
        var page = new StringBuilder();
        string manuscript = Repeat(string.Join("\n\n", texts), Manuscript);
        double[] times = Measure(assessor, manuscript, 40, 41);
        page.AppendLine("| manuscript of 60 KB | user CPU |").AppendLine("|---|---|");
        page.AppendLine(CultureInfo.InvariantCulture, $"| p50 | {times[times.Length / 2]:0.0} ms |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| p90 | {times[times.Length * 9 / 10]:0.0} ms |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| throughput | {Manuscript / 1e3 / times[times.Length / 2]:0.0} MB/s |");
        if (!growth)
            return page.ToString();
        page.AppendLine().AppendLine("| text | 100 KB | 1 MB | growth |").AppendLine("|---|---|---|---|");
        foreach ((string name, string piece) in Adversarial.Prepend(("manuscript", manuscript)))
        {
            double small = Best(assessor, Repeat(piece, Short), 7);
            double large = Best(assessor, Repeat(piece, Long), 3);
            page.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {small:0.0} ms | {large:0.0} ms | {large / small:0.0} × |");
        }
        return page.ToString();
    }

    private static double Best(ManuscriptAssessor assessor, string text, int runs) => Measure(assessor, text, 2, runs)[0];

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
}
