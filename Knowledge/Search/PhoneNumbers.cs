using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Search;

/// <summary>Telephone numbers in a text: personal data, shown only to who asks for a contact.</summary>
public static partial class PhoneNumbers
{
    /// <summary>Whether the text holds one.</summary>
    public static bool In(string text) => Number().IsMatch(text);

    /// <summary>The text with all but the first three digits of every telephone number hidden: "091…".</summary>
    public static string Mask(string text) => Number().Replace(text, match => match.Value[..3] + "•••••••");

    [GeneratedRegex(@"(?<![\d/.,-])(?:\+84|0)\s?[235789](?:[ .-]?\d){7,9}(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
