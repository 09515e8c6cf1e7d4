import { calling } from '../../testing/counting.ts';

const NOTHING = 'what it calls may find nothing to do';

const BOX = `
      from typing import Annotated

      from container import FromBox
`;

/** A handler that is given an object by a container and answers with what it gives. */
const CREATES = `
      async def get_item(create: FromBox[CreateInvite], player: int):
          invite = await create(player)
          COUNT
          return {"invite": invite}
`;

describe('a function that may find nothing to do', () => {
  it('is for a person, where what is there already is given back', () =>
    calling(
      `${BOX}
      class CreateInvite:
          async def __call__(self, player: int) -> Invite:
              check_allowed(player)
              existing = await self.invites.get_pending(player)
              if existing is not None:
                  return existing
              invite = await self.invites.create(player)
              await self.invites.commit()
              return invite
      `,
      CREATES,
      NOTHING,
    ));

  it('is for a person, where it leaves with nothing', () =>
    calling(
      `
      class Releases:
          async def remove(self, key: str) -> None:
              if await self.dao.get_release(key) is None:
                  return
              await self.dao.delete_release(key)
              await self.dao.commit()
      `,
      `
      async def get_item(key: str, releases: Releases):
          await releases.remove(key)
          COUNT
          return {"message": "removed"}
      `,
      NOTHING,
    ));

  it('is for a person, where nothing came of what it asks for', () =>
    calling(
      `
      class Keys:
          async def enter(self, text: str) -> None:
              key = await self.processor.check_key(text)
              if key is None:
                  return
              await self.view_key(key)
              await self.dao.commit()
      `,
      `
      async def get_item(text: str, keys: Keys):
          await keys.enter(text)
          COUNT
          return {"message": "entered"}
      `,
      NOTHING,
    ));

  it('is for a person, where all that it does is in a branch', () =>
    calling(
      `
      class Members:
          async def remove(self, key: int) -> Member:
              member = await self.dao.get_member(key)
              if not member.deleted:
                  await flip_deleted(member, self.dao)
              return await self.dao.get_member(key)
      `,
      `
      async def get_item(key: int, members: Members):
          member = await members.remove(key)
          COUNT
          return {"member": member}
      `,
      NOTHING,
    ));

  it('is sure, where its name says that either is right', () =>
    calling(
      `
      class Members:
          async def get_or_create(self, key: int) -> Member:
              member = await self.dao.find_member(key)
              if member is not None:
                  return member
              return await self.dao.create(key)
      `,
      `
      async def get_item(key: int, members: Members):
          member = await members.get_or_create(key)
          COUNT
          return {"member": member}
      `,
    ));

  it('is sure, where it is as it was to be already', () =>
    calling(
      `
      class Members:
          async def set_role(self, key: int, role: str) -> Member:
              member = await self.dao.get_member(key)
              if member.role == role:
                  return member
              await self.dao.save(member, role)
              return member
      `,
      `
      async def get_item(key: int, role: str, members: Members):
          member = await members.set_role(key, role)
          COUNT
          return {"member": member}
      `,
    ));

  it('is sure, where the handler has looked it up as well', () =>
    calling(
      `
      class Mirrors:
          def get_mirror(self, key: int) -> Mirror | None:
              return self.dao.first(key)

          def change(self, key: int, url: str) -> Mirror | None:
              mirror = self.get_mirror(key)
              if mirror is None:
                  return None
              mirror.url = url
              mirror.save()
              return mirror
      `,
      `
      def get_item(key: int, url: str, mirrors: Mirrors):
          if mirrors.get_mirror(key) is None:
              raise HTTPException(404)
          mirrors.change(key, url)
          COUNT
          return {"message": "changed"}
      `,
    ));

  it('is sure, where what it was given tells what it did', () =>
    calling(
      `
      class Keys:
          async def enter(self, text: str, form: Form) -> None:
              key = await self.processor.check_key(text)
              if key is None:
                  return
              await self.view_key(key, form)
              await self.dao.commit()
      `,
      `
      async def get_item(text: str, form: Form, keys: Keys):
          await keys.enter(text, form)
          if form.key is None:
              raise HTTPException(404)
          COUNT
          return {"message": "entered"}
      `,
    ));
});
