using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Arrivals;

/// <summary>
/// Takes what somebody says of a shared conversation: whose it is. Whoever may have a unit reminded may say so. Questions that name no unit are then about that
/// one, whoever asks them; in whose name somebody writes stays the directory's word.
/// </summary>
internal sealed class RoomDesk(ConversationUnits units)
{
    private const int MostWords = 12;

    private static readonly WordLists Openings = WordLists.Load("rooms.txt");

    /// <summary>The unit of a shared conversation; null while nobody has said, and where no plan names it any more.</summary>
    public async Task<Unit?> UnitOfAsync(ConversationKey conversation, Office office, CancellationToken cancellationToken) =>
        await units.FindAsync(conversation, cancellationToken) is { } name ? Named(name, office) : null;

    /// <summary>Takes words that say whose the conversation is; null when they say something else.</summary>
    public async Task<Reply?> HearAsync(Turn turn, Office office, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.IsShared && Said(turn.Text) is { } name && office.Directory.Resolve(name, office.Organization) is UnitMatch.One { Unit: var unit }
            ? await KeepAsync(unit, turn, language, cancellationToken)
            : null;
    }

    /// <summary>Takes what was chosen on the card.</summary>
    public async Task<Reply> ChooseAsync(string? name, Turn turn, Office office, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.IsShared && name is not null && Named(name, office) is { } unit
            ? await KeepAsync(unit, turn, language, cancellationToken)
            : new Reply.Words(new ArrivalTexts(language)["Shared.UnitUnknown"]);
    }

    private async Task<Reply> KeepAsync(Unit unit, Turn turn, Language language, CancellationToken cancellationToken)
    {
        if (Permissions.Refuse(turn.Asker, Deed.SetUnitReminder, new DeedSubject(unit.Organization, [unit])) is { } refusal)
            return new RefusalWords(new DialogTexts(language)).Reply(refusal);
        try
        {
            await units.KeepAsync(turn.Key.Conversation, unit.Name, turn.Asker.Id, cancellationToken);
        }
        catch (NotWritableException)
        {
            return new Reply.Words(new DialogTexts(language)["NotWritable"]);
        }

        return new Reply.Words(new ArrivalTexts(language).Say("Shared.UnitKept", Markdown.Escape(unit.Name)));
    }

    private static Unit? Named(string name, Office office) => office.Directory.UnitsOf(office.Organization).FirstOrDefault(unit => unit.Name == name && !unit.IsCollective);

    /// <summary>The name behind an opening of the word list.</summary>
    private static string? Said(string text)
    {
        var words = text.Split((char[]?)null, MostWords + Openings.Longest, StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(Openings.Longest, words.Length - 1); length > 0; length--)
        {
            if (Openings.SectionOf(string.Join(' ', words.Take(length))) is not null)
                return string.Join(' ', words.Skip(length)).TrimEnd('.', '!');
        }

        return null;
    }
}
