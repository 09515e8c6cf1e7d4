import { counts, POST } from '../../testing/counting.ts';

describe('what is only asked when it is done', () => {
  it('is for a person, where nothing may have been there', () =>
    counts(
      `
      def get_item():
          user = get_user()
          end_sessions(user)
          if user:
              log_action("logged out", user)
          COUNT
          return {"success": True}
      `,
      POST,
      'what it is done to may be missing',
    ));

  it('is sure, where it was asked before', () =>
    counts(
      `
      def get_item():
          user = get_user()
          if user is None:
              raise HTTPException(404)
          end_sessions(user)
          if user:
              log_action("logged out", user)
          COUNT
          return {"success": True}
      `,
      POST,
    ));

  it('is sure, where it is something else', () =>
    counts(
      `
      def get_item():
          user = get_user()
          team = find_team(user)
          end_sessions(user)
          if team is not None:
              tell(team, "logged out")
          COUNT
          return {"success": True}
      `,
      POST,
    ));
});
