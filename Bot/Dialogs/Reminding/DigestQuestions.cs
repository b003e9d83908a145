using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Asks back what words about reminders just received leave open; each choice says the whole sentence.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that choices are told in.</param>
internal sealed class DigestQuestions(DialogTexts texts, OfficeTime office)
{
    private const int MostNamed = 10;
    private const int MostChoices = 6;

    /// <summary>Asks which of several is meant.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="lines">What was received, in order.</param>
    public Reply Which(string said, IReadOnlyList<OwedLine> lines)
    {
        var named = lines.Take(MostNamed).Select((line, index) => $"{index + 1}. {Markdown.Escape(DigestWriter.Name(line))}");
        var bare = said.Trim().TrimEnd('.', '!', '?', ',');
        return new Reply.Words($"{texts["Digest.Which"]}\n\n{string.Join("\n", named)}")
        {
            Choices = [.. Enumerable.Range(1, Math.Min(lines.Count, MostChoices)).Select(place => texts.Say("Digest.WhichChoice", bare, place))],
        };
    }

    /// <summary>Asks until when to put off.</summary>
    /// <param name="place">The number of the one that is meant; null where there is one, or all are.</param>
    /// <param name="now">The instant.</param>
    public Reply When(int? place, DateTimeOffset now) => new Reply.Words(texts["Digest.When"])
    {
        Choices = [.. new SnoozeOffers(texts, office).At(now).Select(choice => place is { } number ? texts.Say("Digest.WhenChoiceOf", choice.Title, number) : texts.Say("Digest.WhenChoice", choice.Title))],
    };
}
