namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// What a number was measured with, where the words around it say so: half or full cells, and at which temperature. Two numbers measured
/// differently contradict nothing.
/// </summary>
/// <param name="IsFullCell">True for full and pouch cells, false for half cells, null where nothing or both is said.</param>
/// <param name="TemperatureC">Test temperature in °C, or null.</param>
internal readonly record struct TestContext(bool? IsFullCell, double? TemperatureC)
{
    private const int MostSentencesBack = 40;
    private const double SameTemperatureC = 3;
    private const double CoolC = 10;
    private const double WarmC = 40;
    private static readonly Term FullCell = Term.Any("full cell*", "fullcell*", "pouch*", "graphite cell*", "with graphite", "against graphite");
    private static readonly Term HalfCell = Term.Any("half cell*", "halfcell*", "half-cells");

    /// <summary>The context of a result: its sentence, the ones before it in the paragraph, a table's caption, the heading above.</summary>
    public static TestContext Of(Result result)
    {
        Pages<Sentence> sentences = result.Document.Sentences;
        int at = result.Sentence >= 0 ? result.Sentence : result.Document.SentenceAt(result.Start).Index;
        bool inTable = result.FromTable;
        bool? full = null;
        bool saysCell = false;
        double? temperature = null;
        int paragraph = -1;
        for (int i = at; i >= 0 && at - i < MostSentencesBack && !(saysCell && temperature is not null); i--)
        {
            Sentence sentence = sentences[i];
            bool heading = sentence.Block.Kind == BlockKind.Heading;
            // Above a table stand its caption and its heading; above a sentence its paragraph and its heading.
            if (inTable && sentence.Block.Kind == BlockKind.TableRow)
                continue;
            if (paragraph < 0)
                paragraph = sentence.Block.Start;
            if (!heading && sentence.Block.Start != paragraph)
                continue;
            if (!saysCell && (sentence.Has(FullCell) || sentence.Has(HalfCell)))
            {
                saysCell = true;
                full = sentence.Has(FullCell) == sentence.Has(HalfCell) ? null : sentence.Has(FullCell);
            }
            if (temperature is null)
                temperature = OnlyTemperature(sentence);
            if (heading)
                break;
        }
        return new TestContext(full, temperature);
    }

    /// <summary>True unless both say something, and something else.</summary>
    public bool Agrees(TestContext other) =>
        (IsFullCell is null || other.IsFullCell is null || IsFullCell == other.IsFullCell)
        && (TemperatureC, other.TemperatureC) switch
        {
            (double mine, double others) => Math.Abs(mine - others) <= SameTemperatureC,
            (null, null) => true,
            // Where nothing is said of it, a cell is near room temperature.
            (double said, null) => said is > CoolC and < WarmC,
            (null, double said) => said is > CoolC and < WarmC,
        };

    private static double? OnlyTemperature(Sentence sentence)
    {
        double[] tests = [.. sentence.Of(Dimension.Temperature).Where(quantity => quantity.Values.Length == 1 && quantity.Value is > -40 and <= 85).Select(quantity => quantity.Value).Distinct().Take(2)];
        return tests is [double only] ? only : null;
    }
}
