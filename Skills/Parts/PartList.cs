using System.ComponentModel;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Parts;

/// <summary>Tells which units have sent their part and which have not.</summary>
public sealed class PartList(Database database, PlanShelf shelf)
{
    private readonly PartRepository _parts = new(database);
    private readonly PermissionDesk _permissions = new(shelf);

    /// <summary>
    /// Of a task, everything that was asked for on it, to whoever may ask for parts of it, and what the person asked for to everybody else; of
    /// no task, what the person asked for. What the person's own unit still owes comes with it.
    /// </summary>
    [Description("Lists which units have sent their part of a task and which have not.")]
    public async Task<SkillResult> ListAsync(PartsRequest request, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asker);
        if (request.Task is { IsPlaced: true } reference && Find(reference) is var (plan, task))
        {
            var all = await _parts.OfTaskAsync(asker.Organization, plan.Id.Value, task.Key.Value, cancellationToken);
            var refusal = _permissions.RefuseTask(asker, Deed.AskParts, plan, task);
            var seen = refusal is null ? all : [.. all.Where(standing => standing.Inquiry.PersonId == asker.Id)];
            var owed = await OwnAsync(asker, of => of.PlanId == plan.Id.Value && of.TaskKey == task.Key.Value, cancellationToken);
            return refusal is not null && seen.Count + owed.Count == 0 ? new NotPermitted(request, refusal) : new PartsListed(request, seen, owed);
        }

        var words = Folding.FoldToWords(request.Text ?? "");
        var asked = await _parts.OfPersonAsync(asker.Organization, asker.Id, cancellationToken);
        return new PartsListed(request, [.. asked.Where(standing => IsAbout(standing.Inquiry, words))], await OwnAsync(asker, of => IsAbout(of, words), cancellationToken));
    }

    /// <summary>What the person's unit owes, as far as the person may answer for it.</summary>
    private async Task<IReadOnlyList<PartOfInquiry>> OwnAsync(Asker asker, Func<PartInquiry, bool> isMeant, CancellationToken cancellationToken) =>
        asker.Standing is Standing.Listed { Person.Unit: { } unit }
            ? [.. (await _parts.OpenAsync(asker.Organization, cancellationToken))
                .Where(open => isMeant(open.Inquiry) && Permissions.IsOwn(open.Part.Unit, unit) && PartAnswers.Refuse(open, asker) is null)]
            : [];

    private static bool IsAbout(PartInquiry inquiry, string words) =>
        words.Length == 0 || Folding.FoldToWords($"{inquiry.TaskKey} {inquiry.Title} {inquiry.What}").Contains(words, StringComparison.Ordinal);

    private (Plan Plan, PlanTask Task)? Find(TaskReference reference) =>
        shelf.Current.FindBySource(reference.Source) is { } plan && plan.Tasks.FirstOrDefault(task => task.Key == reference.Key) is { } task
            ? (plan, task)
            : null;
}
