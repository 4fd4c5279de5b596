using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Average voltage and its fade.</summary>
internal sealed class VoltageFade() : ItemReader("voltage-fade")
{
    private static readonly Term Mean = Term.Any("voltage slips", "voltage falls by", "voltage drops by", "voltage sinks by", "voltage loses", "mean discharge voltage", "average discharge voltage", "mean voltage", "average voltage", "voltage fade", "voltage decay", "midpoint voltage", "mid point voltage", "voltage fading", "discharge voltage");

    public override Finding Read(Study study)
    {
        if (!study.Cathodes.IsLithiumRich)
            return Finding.NotApplicable("The cathode is not lithium-rich.");
        Finding? partial = null;
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.First(Mean) is not TermHit hit)
                continue;
            double[] volts = [.. sentence.Of(Dimension.Voltage).Where(quantity => quantity.Value is > 2 and < 4.5).SelectMany(quantity => quantity.Values)];
            double[] fade = [.. sentence.Of(Dimension.VoltagePerCycle).SelectMany(quantity => quantity.Values)];
            if (fade.Length > 0 || volts.Length >= 2 || sentence.Of(Dimension.Voltage).Any(quantity => quantity.Unit == "mV"))
                return Finding.Reported(new ItemValue().With("meanVoltageV", volts).With("mvPerCycle", fade), Study.Whole(sentence));
            partial ??= Finding.Partial(null, "Mentioned without numbers.", Study.Clause(sentence, hit.Start, hit.End));
        }
        return partial ?? Finding.None;
    }
}
