using AldPortal.Core.Typesetting;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Core.Tests.Typesetting;

public class TypesetterTests
{
    [Theory]
    [InlineData("Al2O3", "Al<sub>2</sub>O<sub>3</sub>")]
    [InlineData("an Al2O3 film", "an Al<sub>2</sub>O<sub>3</sub> film")]
    [InlineData("LiNi0.8Mn0.1Co0.1O2", "LiNi<sub>0.8</sub>Mn<sub>0.1</sub>Co<sub>0.1</sub>O<sub>2</sub>")]
    [InlineData("LiNi1/3Mn1/3Co1/3O2", "LiNi<sub>1/3</sub>Mn<sub>1/3</sub>Co<sub>1/3</sub>O<sub>2</sub>")]
    [InlineData("LixTiyOz", "Li<sub>x</sub>Ti<sub>y</sub>O<sub>z</sub>")]
    [InlineData("Li/Li+", "Li/Li<sup>+</sup>")]
    [InlineData("Ni2+ and Mn3+", "Ni<sup>2+</sup> and Mn<sup>3+</sup>")]
    [InlineData("Ni0.83Co0.11Mn0.06(OH)2", "Ni<sub>0.83</sub>Co<sub>0.11</sub>Mn<sub>0.06</sub>(OH)<sub>2</sub>")]
    [InlineData("0.33Li2MnO3·0.67LiNi0.4Co0.2Mn0.4O2", "0.33Li<sub>2</sub>MnO<sub>3</sub>·0.67LiNi<sub>0.4</sub>Co<sub>0.2</sub>Mn<sub>0.4</sub>O<sub>2</sub>")]
    [InlineData("ZnO–TiO2", "ZnO–TiO<sub>2</sub>")]
    [InlineData("AlF3–Al2O3", "AlF<sub>3</sub>–Al<sub>2</sub>O<sub>3</sub>")]
    [InlineData("H2O", "H<sub>2</sub>O")]
    [InlineData("O2 is lost", "O<sub>2</sub> is lost")]
    public void ToHtml_Formula_HasSubscriptsAndCharges(string text, string html)
    {
        Assert.Equal(html, Typesetter.ToHtml(text));
    }

    [Theory]
    [InlineData("NMC811")]
    [InlineData("CR2032")]
    [InlineData("H2–H3")]
    [InlineData("Table 3")]
    [InlineData("CO")]
    [InlineData("In 2012")]
    [InlineData("Super C65")]
    [InlineData("ALD-20")]
    public void ToHtml_NoFormula_StaysAsItIs(string text)
    {
        Assert.Equal(text, Typesetter.ToHtml(text));
    }

    [Theory]
    [InlineData("2.8 V", "2.8\u202fV")]
    [InlineData("172 mA h g⁻¹", "172\u202fmA\u202fh\u202fg⁻¹")]
    [InlineData("95 mA g⁻¹", "95\u202fmA\u202fg⁻¹")]
    [InlineData("89 %", "89\u202f%")]
    [InlineData("3 Vertical", "3 Vertical")]
    public void ToHtml_NumberAndUnit_StandTogether(string text, string html)
    {
        Assert.Equal(html, Typesetter.ToHtml(text));
    }

    [Fact]
    public void ToHtml_Markup_IsEscaped()
    {
        Assert.Equal("&lt;b&gt;Al<sub>2</sub>O<sub>3</sub>&amp;", Typesetter.ToHtml("<b>Al2O3&"));
    }

    [Fact]
    public void ToUnicode_Formula_HasUnicodeScripts()
    {
        Assert.Equal("Al₂O₃ vs. Li/Li⁺", Typesetter.ToUnicode("Al2O3 vs. Li/Li+"));
    }

    [Fact]
    public void Runs_OfAnyText_KeepEveryCharacter()
    {
        Prop.ForAll<NonNull<string>>(text =>
            string.Concat(Typesetter.Runs(text.Get).Select(run => run.Text)).Replace('\u202f', ' ') == text.Get.Replace('\u202f', ' '))
            .QuickCheckThrowOnFailure();
    }
}
