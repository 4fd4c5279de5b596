using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Electrolyte amount.</summary>
internal sealed class ElectrolyteAmount() : ItemReader("electrolyte-amount")
{
    private static readonly Term Electrolyte = Term.Any("electrolyte*", "LiPF6", "LP57", "LP30", "E/C", "LiTFSI", "LiFSI", "LiClO4", "LiBF4", "LP40", "LP50", "LP71");
    private static readonly Term Not = Term.Any("contact angle", "drop of", "mL/min", "flow", "blend", "titration", "droplet");

    public override Finding Read(Study study)
    {
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.Has(Not) || (!sentence.Has(Electrolyte) && !sentence.Has(Cell)))
                continue;
            if (sentence.Of(Dimension.Volume).FirstOrDefault(quantity => quantity.Values[^1] is > 3 and < 20_000) is Quantity volume)
                return Finding.Reported(new ItemValue().With("volumeUl", study.Own.Where(other => (other.Has(Electrolyte) || other.Has(Cell)) && !other.Has(Not)).SelectMany(other => other.Of(Dimension.Volume)).Where(quantity => quantity.Values[^1] is > 3 and < 2_000).SelectMany(quantity => quantity.Values).DefaultIfEmpty(volume.Value).Distinct()), Study.Clause(sentence, volume.Start, volume.End));
            if (sentence.Of(Dimension.PerCapacity).FirstOrDefault() is Quantity per)
                return Finding.Reported(new ItemValue().With(per.Unit == "g" ? "gPerAh" : "ulPerMah", per.Values), Study.Clause(sentence, per.Start, per.End));
            if (sentence.Of(Dimension.Mass).FirstOrDefault(quantity => quantity.Unit == "g" && sentence.Near(Electrolyte, quantity, 20) && quantity.Value < 20_000) is Quantity mass)
                return Finding.Reported(new ItemValue().With("massG", mass.Value / 1000), Study.Clause(sentence, mass.Start, mass.End));
        }
        return Finding.None;
    }

    private static readonly Term Cell = Term.Any("coin cell*", "Celgard", "separator*", "CR2032", "glass fiber*", "EC", "cell", "Whatman", "GF", "fleece", "membrane", "drops");
}
