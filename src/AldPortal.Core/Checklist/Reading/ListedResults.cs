namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Capacities listed below the words that say what they are: "Q1 and Q100 in mAh/g:" above "A3: 176.0 and 158.8", or "First cycle at C/2,
/// in mA h g⁻¹:" above "- Z0: 187.9". The lines have names and numbers, but neither unit nor cycle.
/// </summary>
internal static class ListedResults
{
    private const int LongestName = 24;
    private const int MostRows = 40;
    private const double Least = 20;
    private const double Greatest = 400;
    private static readonly Term First = Term.Any("first", "1st", "initial");

    /// <summary>The capacities of all such lists.</summary>
    public static IEnumerable<Result> Read(Manuscript manuscript, Samples samples)
    {
        double[] cycles = [];
        int rows = 0;
        foreach (Sentence sentence in manuscript.Own)
        {
            int from = sentence.Start;
            if (Lead(sentence) is (int colon, double[] columns))
            {
                (cycles, rows, from) = (columns, 0, colon + 1);
                if (from >= sentence.End)
                    continue;
            }
            if (cycles.Length == 0)
                continue;
            Result[] row = [.. Row(sentence, from, cycles, samples)];
            if (row.Length == 0 || ++rows > MostRows)
                cycles = [];
            foreach (Result result in row)
                yield return result;
        }
    }

    // The colon behind a unit of capacity that no number stands before, and the cycles named up to there, in their order.
    private static (int Colon, double[] Cycles)? Lead(Sentence sentence)
    {
        ReadOnlySpan<char> text = sentence.Span;
        int unit = text.IndexOf("mAh", StringComparison.Ordinal) is >= 0 and int closed ? closed : text.IndexOf("mA h", StringComparison.Ordinal);
        if (unit < 0 || text[unit..].IndexOf(':') is not (>= 0 and int behind))
            return null;
        int colon = sentence.Start + unit + behind;
        if (sentence.Of(Dimension.SpecificCapacity).Any(quantity => quantity.Start < colon))
            return null;
        var found = new List<(int Start, double Cycle)>();
        foreach (TermHit hit in sentence.Hits(First))
            found.Add((hit.Start, 1));
        foreach (CycleMention mention in sentence.Cycles)
            if (mention is { IsOrdinal: true, Values: [> 1] })
                found.Add((mention.Start, mention.Values[0]));
        // "the 100th discharge".
        foreach (Quantity ordinal in sentence.Of(Dimension.None))
            if (ordinal is { IsOrdinal: true, Values: [> 1] })
                found.Add((ordinal.Start, ordinal.Value));
        // "Q1 and Q100".
        for (int i = sentence.FirstToken; i < sentence.LastToken; i++)
            if (sentence.Document.TokenText(i) is ['Q', >= '1' and <= '9', ..] name && int.TryParse(name[1..], out int cycle))
                found.Add((sentence.Document.Tokens[i].Start, cycle));
        double[] cycles = [.. found.Where(cue => cue.Start < colon).OrderBy(cue => cue.Start).Select(cue => cue.Cycle).Distinct()];
        return cycles.Length > 0 ? (colon, cycles) : null;
    }

    private static IEnumerable<Result> Row(Sentence sentence, int from, double[] cycles, Samples samples)
    {
        string text = sentence.Document.Text;
        int colon = text.IndexOf(':', from, Math.Min(sentence.End - from, LongestName + 8));
        if (colon < 0)
            yield break;
        string name = text[from..colon].Trim(' ', '`', '*', '-', '•', '(', ')');
        if (name.Length is 0 or > LongestName || name.Contains('.', StringComparison.Ordinal) || !name.Any(char.IsLetter))
            yield break;
        int column = 0;
        int end = colon + 1;
        bool bare = samples.IsBare(name);
        foreach (Quantity quantity in sentence.Quantities.Where(quantity => quantity.Start > colon))
        {
            if (quantity.Dimension is not (Dimension.None or Dimension.SpecificCapacity) || quantity.Start - end > 8 || quantity.Values.Any(value => value is < Least or > Greatest))
                yield break;
            for (int i = 0; i < quantity.Values.Length && column < cycles.Length; i++, column++)
                yield return new Result
                {
                    Kind = ResultKind.Capacity,
                    Value = quantity.Values[i],
                    Cycle = cycles[column],
                    IsBare = bare,
                    Sample = bare ? "bare" : name,
                    Precision = quantity.Precision,
                    Document = sentence.Document,
                    Start = quantity.PlaceOf(i),
                    End = quantity.End,
                    Sentence = sentence.Index,
                };
            end = quantity.End;
            if (column >= cycles.Length)
                yield break;
        }
    }
}
