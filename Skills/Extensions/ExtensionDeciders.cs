using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Extensions;

/// <summary>Who is told that a later last day is asked for: the heads of the units that lead the task, or else the leadership; never who asks.</summary>
/// <param name="shelf">The plans.</param>
/// <param name="people">The directory.</param>
public sealed class ExtensionDeciders(PlanShelf shelf, IPeople people)
{
    private readonly PermissionDesk _permissions = new(shelf);

    /// <summary>What they are owed to be told of a request; empty where the directory lists nobody who may decide on it.</summary>
    internal async Task<IReadOnlyList<Notice>> NoticesAsync(Extension extension, Plan plan, PlanTask task, Asker asker, CancellationToken cancellationToken)
    {
        var able = (await people.AllAsync(cancellationToken)).Where(person => MayDecide(person, extension, plan, task, asker)).ToList();

        // Whoever leads the whole office need not be asked where the unit has a head of its own.
        var heads = able.Where(person => person.Roles.Contains(Role.UnitHead) && MayDecide(person with { Roles = [Role.UnitHead] }, extension, plan, task, asker)).ToList();
        var content = new NoticeContent.ExtensionAsked(
            extension.Id, plan.Document, task.Key.Value, task.Title, extension.From, extension.To, extension.Reason, extension.PersonName);
        return [.. (heads.Count > 0 ? heads : able).Select(person => new Notice(person.Id, content, asker.Now))];
    }

    private bool MayDecide(Person person, Extension extension, Plan plan, PlanTask task, Asker asker) =>
        _permissions.RefuseTask(
            asker with { Id = person.Id, Name = person.Name, Unit = null, Standing = new Standing.Listed(person) }, Deed.DecideExtension, plan, task, extension.PersonId) is null;
}
