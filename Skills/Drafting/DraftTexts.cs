using System.Globalization;
using System.Resources;

namespace Assistant.Skills.Drafting;

/// <summary>The words of drafted documents, from <c>DraftTexts.resx</c>. Administrative documents are in Vietnamese, whatever language was asked in.</summary>
internal static class DraftTexts
{
    private static readonly ResourceManager Resources = new("Assistant.Skills.Drafting.DraftTexts", typeof(DraftTexts).Assembly);

    /// <summary>What stands where a person has to fill in something.</summary>
    public static string Blank => Of("Blank");

    /// <summary>A text by its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such text: a slip in the code.</exception>
    public static string Of(string name) => Resources.GetString(name, CultureInfo.InvariantCulture) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>A text with its blanks filled in.</summary>
    public static string Say(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Of(name), values);

    /// <summary>A day the Vietnamese way: 30/9/2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with a decimal comma.</summary>
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
