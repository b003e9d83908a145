using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>The names that WordprocessingML gives its elements, and how its on-off values are written.</summary>
internal static class WordNames
{
    /// <summary>The names of WordprocessingML itself.</summary>
    public static XNamespace Word { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The names of markup for older and newer programs side by side.</summary>
    public static XNamespace Compatibility { get; } = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The names of relationship ids.</summary>
    public static XNamespace Relationship { get; } = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The names of formulas.</summary>
    public static XNamespace Math { get; } = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>The child of that name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Element(Word + name);

    /// <summary>The attribute of that name, by default the value.</summary>
    public static string? Value(this XElement? element, string name = "val") => (string?)element?.Attribute(Word + name);

    /// <summary>A whole number; null where there is none, or none of sensible size.</summary>
    public static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(element.Value(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property is switched on or off; null where it is not there.</summary>
    public static bool? Switch(this XElement? properties, string name) =>
        properties.Child(name) is { } element ? element.Value() is not ("0" or "false" or "off" or "none") : null;

    /// <summary>Whether an element is a Word element of that name.</summary>
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name && element.Name.Namespace == Word;
}
