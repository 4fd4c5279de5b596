using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Handling and storage between ALD and cell.</summary>
internal sealed class StorageHandling() : ItemReader("storage-handling")
{
    private static readonly Term Handling = Term.Any("stayed in argon", "stayed under argon", "remained under argon", "remained in argon", "rested in", "stored in dry air", "stored", "store", "storage", "kept in", "kept under", "kept in a", "transferred", "transfer", "desiccator", "dry box", "dry room", "exposed to air", "air exposure", "saw air", "through air", "used within", "air for less", "in dry air", "inert atmosphere", "without exposure to air", "without air", "spent less than", "before cell assembly", "until use", "prior to cell assembly", "glovebox at most", "contact to air", "contact with air", "directly into the glovebox", "sealed within", "under argon and", "handled in air", "air contact", "left in air", "waited in", "waited", "met air", "handled in", "in sealed", "sealed vials", "sealed bags", "never saw air", "never met air", "under dry", "kept dry", "left the glovebox", "in dry room", "dry room air", "handled under", "opened in", "wait*", "stored in", "contact to the atmosphere", "air was", "moved to the glovebox", "glovebox <", "without contact");
    private static readonly Term Coated = Term.Any("powder*", "sample*", "electrode*", "coated", "tapes", "sheets", "discs", "materials", "laminates", "cathodes", "them", "batches", "pieces", "powders", "vials", "storage", "cage", "material");
    private static readonly Term Not = Term.Any("electrolyte", "charged state", "dissolution", "aged at", "mn in", "capacity", "voltage was kept", "°C for", "self discharge");
    private static readonly Term Place = Term.Any("glove box*", "glovebox*", "Ar", "argon", "air", "dry box", "dry room", "desiccator", "inert", "N2", "vacuum", "days", "sealed", "weeks", "week", "dew point", "dry", "hours", "nitrogen", "d");

    public override Finding Read(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.First(Handling) is TermHit hit && sentence.Has(Coated) && sentence.Has(Place) && !sentence.Has(Not) && (!sentence.Has(Slurry) || sentence.Has(MetAir)))
            {
                var value = new ItemValue().With("days", sentence.Of(Dimension.Time).Where(quantity => quantity.Value >= 86400).Take(1).Select(quantity => quantity.Value / 86400));
                return Finding.Reported(value, Study.Whole(sentence));
            }
        return Finding.None;
    }

    private static readonly Term MetAir = Term.Any("met air", "saw air", "air only", "contact with air", "exposed to air");
    private static readonly Term Slurry = Term.Any("slurry", "slurries", "assembled in", "precursor bottle*", "after drying");
}
