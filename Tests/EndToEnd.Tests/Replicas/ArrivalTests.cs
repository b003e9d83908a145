using System.Text.Json.Nodes;

namespace Assistant.EndToEnd.Tests.Replicas;

/// <summary>Teams announces an installation twice, and a load balancer may take each announcement to another replica.</summary>
public sealed class ArrivalTests(TwoReplicas replicas) : IClassFixture<TwoReplicas>
{
    [ReplicaFact]
    public async Task Installations_AnnouncedToBothReplicasAtOnce_AreGreetedOnceEach()
    {
        // Many, for two deliveries meet at the same instant only now and then.
        var conversations = Enumerable.Range(0, 10).Select(_ => $"a:{Guid.NewGuid():N}").ToList();

        await Task.WhenAll(conversations.Select(async conversation =>
        {
            var (first, second) = (replicas.First.Person(conversation), replicas.Second.Person(conversation, firstMessage: 1000));
            var installed = first.Base("installationUpdate");
            installed["action"] = "add";
            var joined = second.Base("conversationUpdate");
            joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user" }, joined["recipient"]!.DeepClone());
            foreach (var answer in await Task.WhenAll(first.PostAsync(installed), second.PostAsync(joined)))
                answer.EnsureSuccessStatusCode().Dispose();
        }));

        // Ticks of both replicas look for greetings that were not sent while others are being sent.
        await Task.Delay(TimeSpan.FromSeconds(2));
        foreach (var conversation in conversations)
            replicas.First.Connector.Taken.Count(call => call.Conversation == conversation).ShouldBe(1);
    }
}
