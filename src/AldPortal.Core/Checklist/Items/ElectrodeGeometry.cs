using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Electrode area and thickness.</summary>
internal sealed class ElectrodeGeometry() : ItemReader("electrode-geometry")
{
    private static readonly Term Disc = Term.Any("disc*", "disk*", "punched", "diameter", "ϕ12", "Ø", "ø", "φ", "cut into", "mm", "electrodes of", "cathode*", "coins");
    private static readonly Term Layer = Term.Any("layer", "electrode*", "calendered", "tape*", "thick", "thickness", "laminate*", "sheet*", "pressed to", "rolled down", "rolled to", "without foil", "without the foil", "coating layer", "pressed", "calendered to", "µm thick", "thick without", "active layer", "layer itself");
    private static readonly Term NotElectrode = Term.Any("Li", "lithium", "foil", "separator", "Celgard", "graphite", "doctor blade", "blade", "D50", "particle*", "crystals", "wafer", "glass", "mesh", "wet", "gap", "Whatman", "grains", "depth", "scan*", "secondary", "spacer", "anode", "beam", "tube", "reactor", "frit*", "LLZTO", "LLZO", "pellet*", "garnet", "column", "drum", "bed", "tray");
    private static readonly Term Porosity = Term.Any("porosity", "pores", "pore volume", "void volume", "voids");

    public override Finding Read(Study study)
    {
        var value = new ItemValue();
        var evidence = new List<Evidence>();
        double[] diameter = [], thickness = [], area = [], porosity = [];
        foreach (Sentence sentence in study.Own)
            foreach (Quantity quantity in sentence.Quantities)
            {
                bool electrode = !Excluded(sentence, quantity) && !sentence.Has(Ceramic);
                if (quantity is { Dimension: Dimension.Length, Unit: "mm" or "cm" } && quantity.Value is >= 6e6 and <= 4e7 && diameter.Length == 0 && electrode && sentence.Near(Disc, quantity, 20))
                    diameter = Take(sentence, quantity, 1e-6, evidence);
                else if (quantity is { Dimension: Dimension.Area } && quantity.Value is > 0.2 and < 400 && area.Length == 0 && electrode && !sentence.Has(Run))
                    area = Take(sentence, quantity, 1, evidence);
                else if (quantity is { Dimension: Dimension.Length, Unit: "µm" } && quantity.Value is >= 5000 and <= 300_000 && thickness.Length == 0 && electrode && (sentence.Near(Layer, quantity, 24) || sentence.Near(Porosity, quantity, 20) || BesideLoading(sentence)))
                    thickness = Take(sentence, quantity, 1e-3, evidence);
                else if (quantity.Dimension == Dimension.Percent && porosity.Length == 0 && quantity.Value is > 5 and < 70 && sentence.Near(Porosity, quantity, 12))
                    porosity = Take(sentence, quantity, 1, evidence);
            }
        if (evidence.Count == 0)
            return Finding.None;
        value.With("diameterMm", diameter).With("areaCm2", area).With("thicknessUm", thickness).With("porosityPercent", porosity);
        bool size = diameter.Length > 0 || area.Length > 0;
        return size && (thickness.Length > 0 || porosity.Length > 0) && thickness.Length > 0
            ? Finding.Reported(value, evidence)
            : Finding.Partial(value, size ? "Give the electrode's thickness after calendering." : "Give the electrode's diameter or area.", evidence);
    }

    // "Ø 15 mm, 10.4 mg LMO per cm2, 52 µm".
    private static bool BesideLoading(Sentence sentence) =>
        sentence.Quantities.Any(other => (other is { Dimension: Dimension.Length, Unit: "mm" } && other.Value is > 7e6 and < 25e6) || (other.Dimension == Dimension.Area && other.Value is > 0.3 and < 5)) && (sentence.HasAny(Dimension.ArealMass) || sentence.HasAny(Dimension.Mass)) && !sentence.Has(LithiumWord);

    private static readonly Term LithiumWord = Term.Any("Li", "lithium", "separator*", "Celgard");
    private static readonly Term Ceramic = Term.Any("LLZTO", "LLZO", "garnet", "hot pressed", "solid electrolyte pellet*");
    private static readonly Term Run = Term.Any("each run", "per run", "fit into", "every run", "resistance");

    private static bool Excluded(Sentence sentence, Quantity quantity)
    {
        // "on 14 µm Al", "16-µm aluminum", "Al (18 µm)": the foil's.
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(quantity.End, Math.Min(14, sentence.End - quantity.End)).TrimStart(' ');
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, quantity.Start - 12), quantity.Start - Math.Max(sentence.Start, quantity.Start - 12)).TrimEnd("( ");
        if (behind.StartsWith("Al ") || behind.StartsWith("Al,") || behind.StartsWith("Al.") || behind.StartsWith("Al;") || behind.StartsWith("alumin") || behind.StartsWith("thick Al") || before.EndsWith(" Al") || before.EndsWith("Al foil") || before.EndsWith("minum") || before.EndsWith("minium"))
            return true;
        if (sentence.Nearest(NotElectrode, quantity.Start, quantity.End) is not { } near)
            return false;
        ReadOnlySpan<char> word = sentence.Document.Text.AsSpan(near.Hit.Start, near.Hit.End - near.Hit.Start);
        // "on Al foil (15 µm)": the foil owns what stands right beside it.
        if (word is "Li" or "lithium" && near.Distance > 26)
            return false;
        int layer = sentence.Nearest(Layer, quantity.Start, quantity.End)?.Distance ?? 1000;
        int disc = sentence.Nearest(StrictDisc, quantity.Start, quantity.End)?.Distance ?? 1000;
        return near.Distance <= Math.Min(layer, disc) && near.Distance < 30;
    }

    private static readonly Term StrictDisc = Term.Any("disc*", "disk*", "punched", "electrode*");

    private static double[] Take(Sentence sentence, Quantity quantity, double factor, List<Evidence> evidence)
    {
        evidence.Add(Study.Clause(sentence, quantity.Start, quantity.End));
        return [.. quantity.Values.Select(value => Math.Round(value * factor, 4))];
    }
}
