using System.Text.Json.Serialization;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>What a person asks for: a closed set, one record a kind (see "request.kind" of the contract). Absent slots are null.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "request")]
[JsonDerivedType(typeof(DueRequest), "due")]
[JsonDerivedType(typeof(FindRequest), "find")]
[JsonDerivedType(typeof(ExplainRequest), "explain")]
[JsonDerivedType(typeof(WhoRequest), "who")]
[JsonDerivedType(typeof(PlansRequest), "plans")]
[JsonDerivedType(typeof(ReviewRequest), "review")]
[JsonDerivedType(typeof(PlanChainRequest), "plan-chain")]
[JsonDerivedType(typeof(TargetsRequest), "targets")]
[JsonDerivedType(typeof(ReportsRequest), "reports")]
[JsonDerivedType(typeof(RulesRequest), "rules")]
[JsonDerivedType(typeof(OpenRequest), "open")]
[JsonDerivedType(typeof(LogMeetingRequest), "log-meeting")]
[JsonDerivedType(typeof(ChangeMeetingRequest), "edit-meeting")]
[JsonDerivedType(typeof(CancelMeetingRequest), "cancel-meeting")]
[JsonDerivedType(typeof(MeetingsRequest), "meetings")]
[JsonDerivedType(typeof(MeetingStatsRequest), "meeting-stats")]
[JsonDerivedType(typeof(ProgressRequest), "progress")]
[JsonDerivedType(typeof(UndoRequest), "undo")]
[JsonDerivedType(typeof(ExtendRequest), "extend")]
[JsonDerivedType(typeof(DecideExtensionRequest), "decide-extension")]
[JsonDerivedType(typeof(WithdrawExtensionRequest), "withdraw-extension")]
[JsonDerivedType(typeof(ExtensionsRequest), "extensions")]
[JsonDerivedType(typeof(AskPartsRequest), "ask-parts")]
[JsonDerivedType(typeof(PartsRequest), "parts")]
[JsonDerivedType(typeof(RemindRequest), "remind")]
[JsonDerivedType(typeof(RemindersRequest), "reminders")]
[JsonDerivedType(typeof(ReminderLedgerRequest), "reminder-ledger")]
[JsonDerivedType(typeof(DraftReportRequest), "draft-report")]
[JsonDerivedType(typeof(DraftLetterRequest), "draft-letter")]
[JsonDerivedType(typeof(HelpRequest), "help")]
[JsonDerivedType(typeof(ChatRequest), "chat")]
[JsonDerivedType(typeof(UnknownRequest), "unknown")]
public abstract record Request
{
    private protected Request()
    {
    }
}
