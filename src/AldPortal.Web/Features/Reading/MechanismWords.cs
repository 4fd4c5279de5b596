using AldPortal.Core.Content;
using AldPortal.Core.Typesetting;

namespace AldPortal.Web.Features.Reading;

/// <summary>Words for the values of the map of mechanisms.</summary>
public static class MechanismWords
{
    /// <summary>The name of a mechanism, as in the navigation.</summary>
    public static string Name(string mechanism, PortalContent content) =>
        content.FindPage(PortalUrls.Mechanism(mechanism))?.NavigationLabel ?? mechanism.Replace('-', ' ');

    /// <summary>A cathode in words.</summary>
    public static string Cathode(string cathode) => cathode == MechanismMap.General ? "any cathode" : cathode;

    /// <summary>A method in words.</summary>
    public static string Evidence(string method) => method == MechanismFilter.None ? "no method named" : method;

    /// <summary>The sign that stands for a direction.</summary>
    public static string Sign(string direction) => direction switch { "benefit" => "▲", "drawback" => "▼", _ => "◆" };

    /// <summary>A filter's value in words.</summary>
    public static string Of(string filter, string value, PortalContent content) => (filter, value) switch
    {
        ("mechanism", _) => Name(value, content),
        ("cathode", _) => Cathode(value),
        ("coating", MechanismFilter.None) => "no single coating",
        ("coating", _) => Typesetter.ToUnicode(value),
        ("evidence", _) => Evidence(value),
        _ => value,
    };
}
