using System.Globalization;
using System.Resources;

namespace Assistant.Skills.Functions;

/// <summary>What functions and their arguments are said to be, from <c>FunctionTexts.resx</c>: for models, which read both languages, and for people who look at them.</summary>
internal static class FunctionTexts
{
    private static readonly ResourceManager Resources = new("Assistant.Skills.Functions.FunctionTexts", typeof(FunctionTexts).Assembly);

    /// <summary>A text in both languages, Vietnamese first.</summary>
    /// <exception cref="InvalidOperationException">There is no such text: a slip in the code.</exception>
    public static string Both(string name) => Find(name) ?? throw new InvalidOperationException($"There is no text {name}.");

    /// <summary>What an argument of a function is: what is said of it there, or else wherever it stands.</summary>
    public static string Argument(string function, string argument) => Find($"{function}.{argument}") ?? Both($"Argument.{argument}");

    private static string? Find(string name) =>
        Resources.GetString(name, CultureInfo.GetCultureInfo("vi")) is { } vietnamese
            ? $"{vietnamese} / {Resources.GetString(name, CultureInfo.GetCultureInfo("en"))}"
            : null;
}
