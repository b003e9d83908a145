using Assistant.Skills.Directory;

namespace Assistant.Bot.Tests.Outbox;

/// <summary>A directory that a test writes.</summary>
internal sealed class PeopleListed : IPeople
{
    private readonly List<Person> _people = [];

    public void Add(string name, string address, string id = "", Role role = Role.Staff) =>
        _people.Add(new Person(id.Length > 0 ? id : address, name, null, [role]) { Address = address });

    public ValueTask<Standing> StandingOfAsync(string id, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Standing>(_people.Find(person => person.Id == id) is { } found ? new Standing.Listed(found) : new Standing.Unlisted());

    public ValueTask<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<Person>>(_people);
}
