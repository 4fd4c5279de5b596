namespace AldPortal.Core.Tests.Checklist;

public class NormaliserTests
{
    [Theory]
    [InlineData("90 mA g\u22121", "90 mA g-1")]
    [InlineData("90 mA g\u207B\u00B9", "90 mA g-1")]
    [InlineData("90 mA g/C0 1 ", "90 mA g-1 ")]
    [InlineData("at 140 /C14 C", "at 140 °C")]
    [InlineData("at 140 \u2022 C", "at 140 °C")]
    [InlineData("at 140 ℃", "at 140 °C")]
    [InlineData("at 140 \u25E6C", "at 140 °C")]
    [InlineData("1.2 \u02DAA per cycle", "1.2 Å per cycle")]
    [InlineData("at 85 Â°C", "at 85 °C")]
    [InlineData("3.0&ndash;4.5 V", "3.0-4.5 V")]
    [InlineData("Al<sub>2</sub>O<sub>3</sub>", "Al2O3")]
    [InlineData("$\\text{LiNi}_{0.5}\\text{Mn}_{0.3}\\text{Co}_{0.2}\\text{O}_2$", "LiNi0.5Mn0.3Co0.2O2")]
    [InlineData("LiNi 0.8 Mn 0.1 Co 0.1 O 2 powder", "LiNi0.8Mn0.1Co0.1O2 powder")]
    [InlineData("\\SI{10.4(3)}{\\milli\\gram\\per\\square\\centi\\metre}", "10.4 ± 0.3 mg/cm2")]
    [InlineData("\\qtyrange{3.0}{4.4}{\\volt}", "3.0-4.4 V")]
    [InlineData("113 mA h g^{-1}", "113 mA h g-1")]
    [InlineData("rotary re-\nactor", "rotary reactor")]
    [InlineData("charge-\ndischarge", "charge-discharge")]
    [InlineData("con\u00AD\nformal", "conformal")]
    [InlineData("uni\uFB01ed", "unified")]
    [InlineData("0.7 +/- 0.1 nm", "0.7 ± 0.1 nm")]
    [InlineData("Hoskins et al.⁹⁸ reported", "Hoskins et al. [98] reported")]
    [InlineData("one hundred and eighty-six milliampere-hours", "186 milliampere-hours")]
    [InlineData("four point three volts", "4.3 volts")]
    [InlineData("half a nanometre", "0.5 nanometre")]
    [InlineData("at half C", "at 0.5 C")]
    [InlineData("a three-electrode cell", "a three-electrode cell")]
    public void Plain_ManyWaysOfWriting_OneForm(string written, string plain) => Assert.Equal(plain, CheckFixture.Plain(written));
}
