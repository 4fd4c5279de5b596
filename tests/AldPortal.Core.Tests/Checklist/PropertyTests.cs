using AldPortal.Core.Checklist;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Core.Tests.Checklist;

public class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "Al2O3", " ", "5", "ALD cycles", "1.2", "nm", "±", "0.1", "mA h g", "⁻¹", "−", "–", "-", "(", ")", "[", "]", "{", "}", "\\SI{", "\\ce{", "}{\\nano", "<sub>", "</sup>", "&deg;", "&", "|",
        "\t", "\n", "\n\n", "C/10", "100th cycle", "bare", "%", "retention", "of", "to", "and", ",", ".", ";", ":", "/C0", "/C14 C", "° C", "vs. Li/Li+", "3.0", "4.5 V", "\u00AD", "^", "_", "~", "*",
        "one hundred", "point", "half", "et al.", "ref. 3", "#", "References", "Table 1", "x", "→", "Li[Ni0.8", "O 2", "LAF-6", "\uD83D", "\uDE00", "0,5", "1,000", "10^", "Â", "Ã", "â",
    ];

    private static readonly Gen<string> Manuscripts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Assess_AnyMixtureOfPieces_EvidenceIsTheExactSubstring() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(150), Prop.ForAll(Manuscripts.ToArbitrary(), HoldsFor));

    [Fact]
    public void Assess_AnyString_NeverThrows() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll<string>(text => HoldsFor(text ?? "")));

    [Fact]
    public void Assess_Twice_SameAnswer()
    {
        string text = string.Join(' ', Pieces);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(CheckFixture.Assess(text)), System.Text.Json.JsonSerializer.Serialize(CheckFixture.Assess(text)));
    }

    private static bool HoldsFor(string text)
    {
        Assessment assessment = CheckFixture.Assess(text);
        foreach (Evidence evidence in assessment.Items.SelectMany(item => item.Evidence).Concat(assessment.Rules.SelectMany(rule => rule.Evidence)))
            if (text.Substring(evidence.Start, evidence.Length) != evidence.Quote)
                return false;
        return assessment.Items.Count == CheckFixture.Definition.Items.Count;
    }
}
