using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Tests.Checklist;

public class TableFormsTests
{
    private const string Method = "NMC811 powder was coated with Al2O3 by ALD; 10 and 20 ALD cycles gave T10 and T20. The cathodes were cycled in Li half cells.\n\n";

    [Theory]
    [InlineData("Sample ; cycle 1 ; cycle 100 ; retention\nbare ; 190.1 ; 160.2 ; 84.3 %\nT10 ; 189.2 ; 175.3 ; 92.7 %\nT20 ; 181.0 ; 169.9 ; 93.9 %\n")]
    [InlineData("Sample Q1/mA h g-1 Q100/mA h g-1 Q100/Q1\nbare 190.1 (0.5) 160.2 (1.1) 84.3%\nT10 189.2 (0.6) 175.3 (0.8) 92.7%\nT20 181.0 (0.7) 169.9 (0.9) 93.9%\n")]
    [InlineData("| | bare | T10 | T20 |\n|---|---|---|---|\n| 1st at 1C / mAh/g | 190.1 | 189.2 | 181.0 |\n| 100th at 1C / mAh/g | 160.2 | 175.3 | 169.9 |\n")]
    [InlineData("<table>\n<tr><th>Sample</th><th>Cycle 1</th><th>Cycle 100</th></tr>\n<tr><td>bare</td><td>190.1</td><td>160.2</td></tr>\n<tr><td>T10</td><td>189.2</td><td>175.3</td></tr>\n<tr><td>T20</td><td>181.0</td><td>169.9</td></tr>\n</table>\n")]
    [InlineData("\\begin{tabular}{lSS}\\toprule\nsample & {$Q_1$} & {$Q_{100}$}\\\\\\midrule\nbare & 190.1 & 160.2\\\\\nT10 & 189.2 & 175.3\\\\\nT20 & 181.0 & 169.9\\\\\\bottomrule\n\\end{tabular}\n")]
    [InlineData("------------------------------\nSample    Q1           Q100         Q100/Q1\n          (mAh g-1)    (mAh g-1)    (%)\n------------------------------\nbare      190.1        160.2        84.3\nT10       189.2        175.3        92.7\nT20       181.0        169.9        93.9\n------------------------------\n")]
    public void Read_TableInAnyForm_GivesFirstAndHundredthCapacities(string table)
    {
        Assert.Equal([181.0, 189.2, 190.1], CheckFixture.Numbers(Method + table, "first-cycle-capacity", "firstCapacityMahPerG").Order());
        Assert.Equal([160.2, 169.9, 175.3], CheckFixture.Numbers(Method + table, "capacity-at-100", "capacityAt100MahPerG").Order());
        Assert.Equal([190.1], CheckFixture.Numbers(Method + table, "reference-performance", "firstCapacityMahPerG"));
    }

    [Fact]
    public void Read_NamesWithCycles_GiveEachNumberItsSample()
    {
        const string text = Method + "T20 opens with 188.0 mAh g-1 and stands at 176.7 mAh g-1 in cycle 100 (94.0%). Uncoated NMC811 opens with 189.0 mAh g-1 and has come down to 160.7 mAh g-1 (85.0%) by then. T10 lies between.";
        Assert.Equal([189.0], CheckFixture.Numbers(text, "reference-performance", "firstCapacityMahPerG"));
        Assert.Equal([85.0], CheckFixture.Numbers(text, "reference-performance", "retentionPercent"));
    }

    [Theory]
    [InlineData("cycled within 3.0e4.3 V vs. Li þ /Li", "cycled within 3.0-4.3 V vs. Li +/Li")]
    [InlineData("about 3.0e4 counts", "about 3.0e4 counts")]
    public void Restore_DashesLostInPdf_OnlyBetweenDecimals(string text, string expected)
    {
        using TextDraft draft = Normaliser.Normalise(text);
        ElidedDashes.Restore(draft.Characters);
        Assert.Equal(expected, draft.Characters.ToString());
    }

    [Fact]
    public void Of_CharactersMadeInTwoStages_LeadsBackToTheSource()
    {
        const string source = "grown at 150 °\u2009C for one hundred cycles of Al 2 O 3 on top";
        using TextDraft normalised = Normaliser.Normalise(source);
        using TextDraft spelt = Spelling.Rewrite(normalised);
        MappedText made = spelt.Finish();
        foreach ((string plain, string original) in new[] { ("150", "150"), ("100", "one hundred"), ("Al2O3", "Al 2 O 3"), ("on top", "on top") })
        {
            int start = made.Text.IndexOf(plain, StringComparison.Ordinal);
            (int from, int length) = made.Origin.Of(start, start + plain.Length);
            Assert.Equal(original, source.Substring(from, length));
        }
    }
}
