using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Grounding;
using Assistant.Bot.Model;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Search;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions;
using Assistant.Skills.Grounding;
using Assistant.Skills.Model;
using Assistant.Skills.Remembering;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Bot.Dialogs;

/// <summary>Everything that messages are read and answered with while one set of plans is in force. It never changes.</summary>
internal sealed class Desk
{
    private readonly RequestReader _reader;
    private readonly RememberedMessages _messages;
    private readonly FollowUpReader _followUps = new();
    private readonly Clerk _clerk;
    private readonly DrawnReplies _drawn;
    private readonly OpenProse _prose;
    private readonly AnswersInMind _left;
    private readonly Remembered<string, ChoiceAnswer> _choices;
    private readonly TelemetrySource _telemetry;

    /// <summary>Sets up a desk.</summary>
    /// <param name="office">The organisation, its plans and units.</param>
    /// <param name="reader">Reads messages.</param>
    /// <param name="clerk">Answers requests from the same plans.</param>
    /// <param name="prose">Says open answers in a model's words, where one is configured.</param>
    /// <param name="memory">How much is remembered for who says and asks the same.</param>
    /// <param name="telemetry">Takes the time.</param>
    public Desk(Office office, RequestReader reader, Clerk clerk, OpenProse prose, DeskMemory memory, TelemetrySource telemetry)
    {
        (Office, _reader, _clerk, _prose, _telemetry) = (office, reader, clerk, prose, telemetry);
        _messages = new RememberedMessages(reader, office, memory.Messages);
        _drawn = new DrawnReplies(memory.Answers);
        _left = new AnswersInMind(memory.Answers);
        _choices = new Remembered<string, ChoiceAnswer>(memory.Messages);
    }

    /// <summary>The organisation, its plans and units.</summary>
    public Office Office { get; }

    /// <summary>The passages of the plans.</summary>
    public PassageIndex Passages => _prose.Passages;

    /// <summary>Reads a message: its requests, in the order written.</summary>
    public IReadOnlyList<Understood> Read(string text, Asker asker)
    {
        using var span = _telemetry.Start("understand");
        return _reader.Read(text, asker, Office);
    }

    /// <summary>Takes a message apart, to be read by itself and as one that may lean on the last answer.</summary>
    public HeardMessage Hear(string text, Asker asker) => _messages.Hear(text, asker);

    /// <summary>Reads a message by itself: its requests, in the order written.</summary>
    public IReadOnlyList<Understood> Read(HeardMessage heard)
    {
        using var span = _telemetry.Start("understand");
        return _messages.Read(heard);
    }

    /// <summary>Takes a message apart as an answer to questions with options.</summary>
    public ChoiceAnswer ReadChoice(string text)
    {
        if (text.Length > ChoiceReply.LongestAnswer)
            return new ChoiceAnswer(text);
        if (_choices.Find(text) is { } known)
            return known;
        var answer = new ChoiceAnswer(text);
        _choices.Keep(text, answer);
        return answer;
    }

    /// <summary>Reads a message that may lean on the last answer; null when it stands by itself.</summary>
    public FollowUp? ReadFollowUp(HeardMessage heard, Recollection? memory, IReadOnlyList<Understood> alone) => _followUps.Read(heard, memory, alone);

    /// <summary>Answers a request.</summary>
    public Task<SkillResult> AnswerAsync(Understood understood, Asker asker, CancellationToken cancellationToken) =>
        _clerk.AnswerAsync(understood, asker, cancellationToken);

    /// <summary>The answer to an open question in a model's words, where one is configured and says what the plans say in time; any other as it is.</summary>
    public async Task<SkillResult> SpokenAsync(SkillResult result, Turn turn, Language language, CancellationToken cancellationToken)
    {
        if (!_prose.MaySpeak(result))
            return result;
        using var span = _telemetry.Start("prose");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.Patience);
        try
        {
            await turn.Thinking.TellAsync(new ModelTexts(language)["Searching"], limit.Token);
            var spoken = await _prose.SpokenAsync(result, turn.Asker, new ProseShown(turn.Thinking), limit.Token);
            cancellationToken.ThrowIfCancellationRequested();
            return spoken;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return result;
        }
    }

    /// <summary>The functions that a language model may call for one asker.</summary>
    public IModelTools ToolsFor(Asker asker) => new SkillTools(_clerk, Office, asker);

    /// <summary>The skills as functions for somebody.</summary>
    public IReadOnlyList<AIFunction> Functions(Asker asker) => SkillCatalog.For(_clerk, Office, asker);

    /// <summary>The reply of a result, in words or a card; what was drawn of the same result before is not drawn again.</summary>
    public Reply Draw(SkillResult result, Language language, Asker asker, AnswerView view) => _drawn.Draw(result, language, asker.Today, view);

    /// <summary>What an answer leaves in mind for the next message to lean on; null for one that leaves nothing.</summary>
    public Recollection? Recall(SkillResult result, Understood understood, Asker asker) => _left.Of(result, understood, asker.Now);

    /// <summary>Puts a result into words and a card.</summary>
    public static WrittenReply Write(SkillResult result, Language language, Asker asker, AnswerView view) => ReplyWriter.Write(result, language, asker.Today, view);
}
