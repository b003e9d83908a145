using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;

namespace Assistant.Bot.Dialogs;

/// <summary>Asks which of several options is meant: numbered, with a button each.</summary>
internal static class ChoiceQuestion
{
    /// <summary>Teams draws more buttons badly; the others can be typed.</summary>
    private const int MostButtons = 6;

    private const int LongestTitle = 60;

    /// <summary>The question.</summary>
    /// <param name="question">Its words.</param>
    /// <param name="options">The options.</param>
    public static Reply Ask(string question, IReadOnlyList<ChoiceOption> options)
    {
        var lines = options.Select((option, index) => $"{index + 1}. {(option.Detail is null ? option.Text : $"{option.Text}: {option.Detail}")}").ToList();
        var buttons = options.Take(MostButtons).Select(option => (JsonNode)new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = TitleOf(option.Text),
            ["data"] = new JsonObject { [CardForm.ChoiceName] = option.Text },
        });
        return new Reply.Card(
            CardParts.Card(question, [CardParts.Heading(question), .. lines.Select(line => CardParts.Words(line))], buttons),
            string.Join("\n\n", Markdown.Escape(question), string.Join("\n", options.Select(option => $"- {Markdown.Escape(option.Detail is null ? option.Text : $"{option.Text}: {option.Detail}")}"))));
    }

    /// <summary>A button holds a few words: of a plan, its number rather than its title.</summary>
    private static string TitleOf(string option)
    {
        var number = option.IndexOf(": ", StringComparison.Ordinal);
        var title = number is > 0 and <= LongestTitle && option[..number].Contains('/', StringComparison.Ordinal) && !option[..number].Contains(' ', StringComparison.Ordinal) ? option[..number] : option;
        return title.Length <= LongestTitle ? title : $"{title[..title.LastIndexOf(' ', LongestTitle)]}…";
    }
}
