using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Dialogs.Editing;
using Assistant.Skills;
using Assistant.Skills.Functions;
using Assistant.Skills.Journal;
using Assistant.Skills.Understanding.Requests;
using Assistant.Skills.Undoing;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Assistant.Bot.Mcp;

/// <summary>
/// Calls that would have something stored. They open the same dialog as a message would; the other assistant's person is shown what would be stored, and
/// only what that person accepts is confirmed in it.
/// </summary>
internal sealed class McpWrites(McpDesk desk, RequestDesk requests, OpenDialogs dialogs, UndoDesk undoDesk, UndoSkills undo, DoneOperations operations)
{
    private const int MostWords = 4000;
    private const string Confirm = "confirm";

    private static readonly Answer Yes = new(Yes: true, Firm: true, Cancels: false, All: false, About: null);

    /// <summary>Answers such a call: stored when it was accepted, else shown.</summary>
    public async ValueTask<CallToolResult> AnswerAsync(
        Request asked, Turn turn, Desk now, RequestContext<CallToolRequestParams> call, CancellationToken cancellationToken)
    {
        await ProgressAsync(call, 1, cancellationToken);
        var understood = new Understood(asked, 1, null, Language.Vietnamese);
        var draft = SkillCatalog.Answer(await now.AnswerAsync(understood, turn.Asker, cancellationToken), turn.Asker.Today);
        if (asked is UndoRequest && await undo.FindAsync(turn.Asker, cancellationToken) is UndoFound.Report)
        {
            // In chat a report is taken back at once; a call of another program is asked about first.
            return await ApprovedAsync(McpTexts.Both("UndoReport"), call, cancellationToken)
                ? await DoneAsync(await undoDesk.AnswerAsync(OpenerOf(turn), turn, cancellationToken), $"undo {turn.Key}", cancellationToken)
                : McpTools.Answer(draft, words: Unapproved(call));
        }

        var talk = await requests.AnswerAsync(understood, new DialogContext(turn, now), new Talk(DialogStack.Empty, turn.Asker.Id), null, cancellationToken);
        var words = Words(talk.Replies);
        if (talk.Stack.Frames.LastOrDefault(frame => talk.Shown.Contains(frame.Id)) is not { } frame || frame is DialogFrame.Choice or DialogFrame.Which)
            return McpTools.Answer(draft, isError: true, words);
        if (HasProblems(draft))
            return McpTools.Answer(draft, isError: true, words);
        if (!await ApprovedAsync(words, call, cancellationToken))
            return McpTools.Answer(draft, words: $"{words}\n\n{Unapproved(call)}");

        // Rights, plans and records may have changed while the person looked at it: the dialog finds out again, with who asks now.
        var context = new DialogContext(turn with { Asker = desk.Asker() }, await desk.CurrentAsync(cancellationToken));
        if (asked is RemindRequest)
            await desk.RememberAsync(cancellationToken);
        var step = await dialogs.DialogOf(frame).AnswerAsync(frame, Yes, context, cancellationToken);
        return await DoneAsync(step, frame.Operation, cancellationToken);
    }

    private static Opener OpenerOf(Turn turn) => new(turn.Asker, Language.Vietnamese);

    /// <summary>What the dialog says, and whether its operation stands in the journal.</summary>
    private async Task<CallToolResult> DoneAsync(DialogStep step, string operation, CancellationToken cancellationToken)
    {
        var stored = await operations.IsDoneAsync(operation, cancellationToken);
        return McpTools.Answer(McpJson.Of(new McpStored(stored)), isError: !stored, Words(step.Replies));
    }

    /// <summary>Asks the person behind the client; no where the client cannot ask, and where the person does not accept.</summary>
    private static async Task<bool> ApprovedAsync(string words, RequestContext<CallToolRequestParams> call, CancellationToken cancellationToken)
    {
        if (!CanAsk(call))
            return false;
        await ProgressAsync(call, 2, cancellationToken);
        var answer = await call.Server.ElicitAsync(
            new ElicitRequestParams
            {
                Message = words.Length > MostWords ? words[..MostWords] + "…" : words,
                RequestedSchema = new ElicitRequestParams.RequestSchema
                {
                    Properties = new Dictionary<string, ElicitRequestParams.PrimitiveSchemaDefinition>(StringComparer.Ordinal)
                    {
                        [Confirm] = new ElicitRequestParams.BooleanSchema { Title = McpTexts.Both("Confirm"), Description = McpTexts.Both("ConfirmWhat") },
                    },
                    Required = [Confirm],
                },
            },
            cancellationToken);
        return answer.IsAccepted && answer.Content?.TryGetValue(Confirm, out var said) == true && said.ValueKind == System.Text.Json.JsonValueKind.True;
    }

    /// <summary>Whether the client shows forms to its person; a capability without a word about the way means forms.</summary>
    private static bool CanAsk(RequestContext<CallToolRequestParams> call) =>
        call.Server.ClientCapabilities?.Elicitation is { } elicitation && (elicitation.Form is not null || elicitation.Url is null);

    private static string Unapproved(RequestContext<CallToolRequestParams> call) => McpTexts.Both(CanAsk(call) ? "Declined" : "Unsupported");

    private static bool HasProblems(System.Text.Json.JsonElement draft) =>
        draft.TryGetProperty("draft", out var drafted) && drafted.GetProperty("problems").GetArrayLength() > 0;

    private static string Words(IReadOnlyList<Reply> replies) => string.Join("\n\n", replies.Select(ReplyText.Of));

    /// <summary>Says how far it is: looked at, shown to the person.</summary>
    private static async Task ProgressAsync(RequestContext<CallToolRequestParams> call, int step, CancellationToken cancellationToken)
    {
        if (call.Params?.ProgressToken is { } token)
            await call.Server.NotifyProgressAsync(token, new ProgressNotificationValue { Progress = step, Total = 3, Message = McpTexts.Both($"Progress.{step}") }, null, cancellationToken);
    }
}
