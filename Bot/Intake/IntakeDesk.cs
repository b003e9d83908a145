using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Skills;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Intake;

/// <summary>Takes sent files in: what is read quickly is answered in the same turn, the rest by a message of its own.</summary>
internal sealed class IntakeDesk(IntakeStore store, IntakeJobs jobs, PlanFileDialog dialog, IntakePace pace)
{
    private const int MaxNames = 200;

    /// <summary>Reads the files of a turn. A turn that is handled again begins no second reading.</summary>
    /// <exception cref="Knowledge.Storage.NotWritableException">The database cannot be written; nothing was begun.</exception>
    public async Task<DialogStep> ReceiveAsync(Turn turn, Language language, CancellationToken cancellationToken)
    {
        if (PermissionDesk.Refuse(turn.Asker, Deed.KeepPlans) is { } refusal)
            return DialogStep.End(new RefusalWords(new DialogTexts(language)).Reply(refusal));
        var row = new IntakeRow(IdOf(turn.Key), turn.Key.Conversation, turn.Asker.Id, turn.Asker.Name, language, NamesOf(turn.Files));
        if (await jobs.StartAsync(row, turn.Files, cancellationToken) is { } job)
            await Task.WhenAny(job, Task.Delay(pace.Wait, cancellationToken));
        return await store.MoveAsync(row.Id, IntakeState.Read, IntakeState.Offered, cancellationToken) || await store.IsInAsync(row.Id, IntakeState.Offered, cancellationToken)
            ? await dialog.OfferAsync(row, cancellationToken)
            : DialogStep.End(new Reply.Words(new DialogTexts(language).Say("Intake.Reading", Markdown.Escape(row.Files))));
    }

    private static string NamesOf(IReadOnlyList<SentFile> files)
    {
        var names = string.Join(", ", files.Select(file => file.Name));
        return names.Length <= MaxNames ? names : string.Concat(names.AsSpan(0, MaxNames), "…");
    }

    private static string IdOf(TurnKey key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())));
}
