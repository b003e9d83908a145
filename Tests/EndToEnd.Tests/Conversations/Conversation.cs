using Xunit.Abstractions;

namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>The name of a conversation, by which a test case is listed.</summary>
/// <param name="title">The heading in the document.</param>
public sealed class Conversation(string title) : IXunitSerializable
{
    /// <summary>For the test runner.</summary>
    public Conversation()
        : this("")
    {
    }

    /// <summary>The heading in the document.</summary>
    public string Title { get; private set; } = title;

    public void Deserialize(IXunitSerializationInfo info) => Title = info.GetValue<string>(nameof(Title));

    public void Serialize(IXunitSerializationInfo info) => info.AddValue(nameof(Title), Title);

    public override string ToString() => Title;
}
