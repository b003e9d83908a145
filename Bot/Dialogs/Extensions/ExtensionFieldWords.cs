using Assistant.Skills.Extensions;

namespace Assistant.Bot.Dialogs.Extensions;

/// <summary>Says what is wrong with the fields of a card about a later last day.</summary>
/// <param name="texts">The language of the card.</param>
internal sealed class ExtensionFieldWords(ExtensionTexts texts)
{
    private readonly DialogTexts _problems = new(texts.Language);

    /// <summary>A sentence for each error.</summary>
    public IReadOnlyList<string> Of(IEnumerable<ExtensionFieldError> errors) => [.. errors.Select(error => _problems.Say($"Problem.{error.Problem}", texts[$"Field.{error.Field}"]))];
}
