using Assistant.Skills.Directory;

namespace Assistant.Testing;

/// <summary>A directory that lists just these people.</summary>
public sealed class ListedPeople(params IReadOnlyList<Person> people) : IPeople
{
    /// <inheritdoc/>
    public ValueTask<Standing> StandingOfAsync(string id, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Standing>(people.FirstOrDefault(person => string.Equals(person.Id, id, StringComparison.OrdinalIgnoreCase)) is { } person
            ? new Standing.Listed(person)
            : new Standing.Unlisted());

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) => ValueTask.FromResult(people);
}
