using AldPortal.Core.Search;

namespace AldPortal.Core.Tests.Search;

public sealed class SearchTokenizerTests
{
    [Theory]
    [InlineData("Al2O3", "al2o3")]
    [InlineData("Al₂O₃", "al2o3")]
    [InlineData("Østli, Løvås", "ostli lovas")]
    [InlineData("e\u0301tude", "etude")]
    [InlineData("Jahn–Teller", "jahnteller jahn teller")]
    [InlineData("post-lithiation", "postlithiation post lithiation")]
    [InlineData("3.0–4.3 V", "3.0 4.3 v")]
    [InlineData("t3-17 and x-60-1", "t3-17 and x-60-1")]
    [InlineData("5/1", "5 1")]
    [InlineData("LiAlO2.", "lialo2")]
    public void Split_Text_GivesFoldedWords(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SearchTokenizer.Split(text).Where(token => token.Term[0] != '=').Select(token => token.Term)));

    [Fact]
    public void Split_FormulaWithDecimalsOrFractions_IsOneWord()
    {
        Assert.Equal("lini0.8co0.1mn0.1o2", SearchTokenizer.Split("LiNi0.8Co0.1Mn0.1O2")[0].Term);
        Assert.Equal("lini1/3mn1/3co1/3o2", SearchTokenizer.Split("LiNi1/3Mn1/3Co1/3O2")[0].Term);
    }

    [Fact]
    public void Split_SameComposition_GivesSameTerm() => Assert.Equal(
        SearchTokenizer.Split("LiNi0.8Co0.1Mn0.1O2")[^1].Term,
        SearchTokenizer.Split("a film on LiNi0.8Mn0.1Co0.1O2")[^1].Term);

    [Fact]
    public void Split_EveryToken_CoversItsCharacters()
    {
        const string Text = "A film of Al2O3 (≈1 nm), post-annealed.";
        Assert.All(SearchTokenizer.Split(Text), token => Assert.InRange(token.Start + token.Length, 1, Text.Length));
        Assert.Contains(SearchTokenizer.Split(Text), token => Text.Substring(token.Start, token.Length) == "post-annealed");
    }
}
