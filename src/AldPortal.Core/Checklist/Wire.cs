using System.Text.Json;
using System.Text.Json.Serialization;

namespace AldPortal.Core.Checklist;

/// <summary>The names statuses and verdicts have in the API, in files and in links.</summary>
public static class Wire
{
    /// <summary>"not-reported" for <see cref="ItemStatus.NotReported"/>.</summary>
    public static string Name(ItemStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());

    /// <summary>"not-applicable" for <see cref="Verdict.NotApplicable"/>.</summary>
    public static string Name(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());

    /// <summary>The status with this name, or null.</summary>
    public static ItemStatus? Status(string name) =>
        Enum.GetValues<ItemStatus>().Where(status => Name(status) == name).Select(status => (ItemStatus?)status).FirstOrDefault();

    /// <summary>A JSON converter that writes enums in kebab case, as the contract does.</summary>
    public static JsonStringEnumConverter EnumConverter { get; } = new(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
}
