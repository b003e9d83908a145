using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Users;

/// <summary>Who is in the directory. Two calls a person beside the pages: read it now and then, not for each question.</summary>
internal sealed class People(GraphClient client)
{
    private const string Fields = "$select=id,displayName,mail,userPrincipalName,jobTitle,department,accountEnabled";

    /// <summary>Everybody whose account is enabled, or the first failure: half a directory would be read as people having left.</summary>
    public async Task<GraphAnswer<IReadOnlyList<GraphPerson>>> AllAsync(CancellationToken cancellationToken)
    {
        var users = await client.PagesAsync(GraphRequest.Get($"users?{Fields}&$top=200"), GraphJson.Wire.UserPage, cancellationToken);
        if (users is not GraphAnswer<IReadOnlyList<UserResource>>.Done { Value: var everybody })
            return users.Failure<IReadOnlyList<GraphPerson>>();
        var people = new List<GraphPerson>();
        foreach (var user in everybody.Where(user => user.AccountEnabled != false))
        {
            var person = await CompleteAsync(user, cancellationToken);
            if (person is not GraphAnswer<GraphPerson>.Done { Value: var complete })
                return person.Failure<IReadOnlyList<GraphPerson>>();
            people.Add(complete);
        }

        return new GraphAnswer<IReadOnlyList<GraphPerson>>.Done(people);
    }

    private async Task<GraphAnswer<GraphPerson>> CompleteAsync(UserResource user, CancellationToken cancellationToken)
    {
        var path = $"users/{Uri.EscapeDataString(user.Id)}";
        var manager = await client.SendAsync(GraphRequest.Get($"{path}/manager?$select=id"), GraphJson.Wire.DirectoryResource, cancellationToken);
        // Who reports to nobody has no manager to read.
        if (manager is not GraphAnswer<DirectoryResource>.Done and not GraphAnswer<DirectoryResource>.Refused { IsGone: true })
            return manager.Failure<GraphPerson>();
        var groups = await GroupsAsync(path, cancellationToken);
        return groups.Select(ids => new GraphPerson(
            user.Id,
            user.DisplayName ?? "",
            user.Mail ?? user.UserPrincipalName ?? "",
            user.JobTitle ?? "",
            user.Department ?? "",
            manager is GraphAnswer<DirectoryResource>.Done { Value.Id: var managerId } ? managerId : "",
            ids));
    }

    private async Task<GraphAnswer<IReadOnlyList<string>>> GroupsAsync(string user, CancellationToken cancellationToken)
    {
        var first = GraphRequest.Get($"{user}/transitiveMemberOf/graph.group?$select=id&$count=true") with { IsEventual = true };
        return (await client.PagesAsync(first, GraphJson.Wire.DirectoryPage, cancellationToken)).Select<IReadOnlyList<string>>(groups => [.. groups.Select(group => group.Id)]);
    }
}
