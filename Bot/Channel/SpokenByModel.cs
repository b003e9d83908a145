using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel.Schema;
using Assistant.Skills;

namespace Assistant.Bot.Channel;

/// <summary>Marks an activity as the words of a model: Teams labels it, shows what it cites, and lets people rate it.</summary>
internal static class SpokenByModel
{
    /// <summary>The Playground takes no more, Teams 20.</summary>
    private const int MostCitations = 10;

    private const int MaxName = 80;
    private const int MaxAbstract = 160;

    /// <summary>The marked activity. A source whose mark does not stand in the words is not cited.</summary>
    public static Activity Mark(Activity activity, ModelSpeech speech, SourceLinks? pages)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(speech);
        var cited = speech.Sources.Select((source, at) => (Source: source, Position: at + 1))
            .Where(each => activity.Text is null || activity.Text.Contains(string.Create(CultureInfo.InvariantCulture, $"[{each.Position}]"), StringComparison.Ordinal))
            .Take(MostCitations)
            .Select(each => new SpeechCitation(each.Position, DocumentOf(each.Source, pages))).ToList();
        var entity = JsonSerializer.SerializeToElement(new SpeechEntity(cited.Count == 0 ? null : cited), ChannelJson.Wire.SpeechEntity);
        return activity with
        {
            Entities = [.. activity.Entities ?? [], entity],
            ChannelData = JsonSerializer.SerializeToElement(new FeedbackLoop(), ChannelJson.Wire.FeedbackLoop),
        };
    }

    private static SpeechDocument DocumentOf(Citation source, SourceLinks? pages)
    {
        var name = source.Document ?? source.PlanTitle;
        return new SpeechDocument(
            Short(source.Key is { } key ? $"{name}, {key}" : name, MaxName), Short(string.Join(' ', source.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MaxAbstract), pages?.Of(source));
    }

    /// <summary>The limit counts the mark of the cut, too.</summary>
    private static string Short(string text, int most) => text.Length <= most ? text : Markdown.Cut(text, most - 1);
}
