using AldPortal.Web.Shell;
using Bunit;

namespace AldPortal.Web.Tests.Shell;

public class ChemTests : BunitContext
{
    [Fact]
    public void Chem_FlatFormula_IsSetWithSubscripts()
    {
        Render<Chem>(parameters => parameters.Add(chem => chem.Text, "Al2O3 vs. Li/Li+"))
            .MarkupMatches("Al<sub>2</sub>O<sub>3</sub> vs. Li/Li<sup>+</sup>");
    }

    [Fact]
    public void Chem_Markup_StaysText()
    {
        IRenderedComponent<Chem> chem = Render<Chem>(parameters => parameters.Add(component => component.Text, "<img src=x onerror=alert(1)>"));
        Assert.Empty(chem.FindAll("img"));
    }
}
