using System.Globalization;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>
/// Growth per cycle of several films side by side: a table of samples gives film, cycles and thickness, the same or another table
/// the growth of each film. Only rows that name the film are compared, so nothing has to be guessed.
/// </summary>
internal static class MaterialGrowth
{
    private const double Good = 0.25;
    private const double Doubtful = 0.5;
    private const double HalfDigitNm = 0.05;

    /// <summary>The verdict, or null where the tables do not tell.</summary>
    public static Judgement? Judge(Study study, IEnumerable<Evidence> words)
    {
        var growth = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (TextTable table in study.Manuscript.Tables)
            foreach ((string film, double value, _) in Column(study, table, ColumnRole.GrowthAngstrom, 1).Concat(Column(study, table, ColumnRole.GrowthNm, 10)))
                growth.TryAdd(film, value);
        if (growth.Count < 2)
            return null;
        var judgements = new List<Judgement>();
        foreach (TextTable table in study.Manuscript.Tables)
        {
            Dictionary<int, double> cycles = Column(study, table, ColumnRole.AldCycles, 1).ToDictionary(entry => entry.Row, entry => entry.Value);
            foreach ((string film, double thickness, int row) in Column(study, table, ColumnRole.ThicknessNm, 1))
                if (cycles.TryGetValue(row, out double count) && count > 0 && growth.TryGetValue(film, out double stated))
                    judgements.Add(Compare(film, thickness, count, stated, words));
        }
        return judgements.Count == 0 ? null : Judgement.Worst(judgements);
    }

    private static Judgement Compare(string film, double thickness, double cycles, double stated, IEnumerable<Evidence> words)
    {
        double low = 10 * Math.Max(0, thickness - HalfDigitNm) / cycles;
        double high = 10 * (thickness + HalfDigitNm) / cycles;
        double deviation = stated >= low && stated <= high ? 0 : Math.Min(Math.Abs(low - stated), Math.Abs(high - stated)) / stated;
        string sum = string.Create(CultureInfo.InvariantCulture, $"{film}: 10 × {thickness:0.###} nm / {cycles:0} cycles = {10 * thickness / cycles:0.##} Å per cycle; {stated:0.##} Å per cycle is stated.");
        return deviation <= Good ? Judgement.Consistent(sum, words) : deviation <= Doubtful ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
    }

    // The numbers of a column in the rows that name a film.
    private static IEnumerable<(string Film, double Value, int Row)> Column(Study study, TextTable table, ColumnRole role, double factor)
    {
        (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
        for (int column = 0; column < roles.Length; column++)
            if (roles[column].Role == role)
                foreach (TableResults.CellNumber number in TableResults.Numbers(table, column))
                    if (table.Rows[number.Row].Select(table.TextOf).Select(text => study.Vocabularies.FindCoating(text)?.Formula).FirstOrDefault(formula => formula is not null) is string film)
                        yield return (film, number.Value * factor, number.Row);
    }
}
