using Assistant.Skills.Directory;

namespace Assistant.Bot.Tests.Outbox;

/// <summary>A directory that a test writes.</summary>
internal sealed class PeopleListed : IPeople
{
    private readonly List<Person> _people = [];

    /// <summary>Whether it has been read.</summary>
    public bool IsRead { get; set; } = true;

    public void Add(string name, string address, string id = "", Role role = Role.Staff, Unit? unit = null) =>
        _people.Add(new Person(id.Length > 0 ? id : address, name, unit, [role]) { Address = address });

    public void Remove(string id) => _people.RemoveAll(person => person.Id == id);

    public ValueTask<Standing> StandingOfAsync(string id, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Standing>(!IsRead ? new Standing.Unknown() : _people.Find(person => person.Id == id) is { } found ? new Standing.Listed(found) : new Standing.Unlisted());

    public ValueTask<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<Person>>(_people);
}
