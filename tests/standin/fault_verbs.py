"""What goes wrong, and when: the other end of control_faults.py."""

from typing import Any

from tests.standin.faults import Fault
from tests.standin.problems import RefusedError
from tests.standin.service import ROUTES, Service
from tests.standin.verbs import Body, TooLateError, verb


@verb
async def fault(service: Service, body: Body) -> Any:
    scripted = Fault(**body)
    if (scripted.method, scripted.template) not in ROUTES:
        raise RefusedError(f"the stand-in has no route {scripted.method} {scripted.template}")
    service.faults.add(scripted)
    return None


@verb
async def clear_faults(service: Service, body: Body) -> Any:
    service.faults.clear()
    return None


@verb
async def faults(service: Service, body: Body) -> Any:
    return service.faults.left()


@verb
async def held(service: Service, body: Body) -> Any:
    """Wait until so many requests are held."""
    if not await service.world.bell.until(lambda: len(service.faults.held) >= body["count"], body["timeout"]):
        raise TooLateError(
            f"{len(service.faults.held)} requests are held, not {body['count']}, after {body['timeout']} s"
        )
    return None


@verb
async def release(service: Service, body: Body) -> Any:
    """Let the held requests go, and wait until each has had its way."""
    released = service.faults.release(process=body["process"])
    if not await service.world.bell.until(lambda: all(one.done for one in released), body["timeout"]):
        raise TooLateError(f"released requests are still being processed after {body['timeout']} s")
    return len(released)


@verb
async def limit(service: Service, body: Body) -> Any:
    service.limit.per_second = body["per_second"]
    return None


@verb
async def nonce_window(service: Service, body: Body) -> Any:
    service.nonces.window = body["seconds"]
    return None


@verb
async def hide_history(service: Service, body: Body) -> Any:
    service.world.history_hidden = body["hidden"]
    return None


@verb
async def close_gateway(service: Service, body: Body) -> Any:
    if body["code"] is None:
        await service.hub.reconnect_all()
    else:
        await service.hub.close_all(body["code"])
    return None


@verb
async def invalidate(service: Service, body: Body) -> Any:
    await service.hub.invalidate_all(resumable=body["resumable"])
    return None


@verb
async def refuse_resume(service: Service, body: Body) -> Any:
    service.hub.resumes_to_refuse = body["count"]
    return None


@verb
async def refuse_gateway(service: Service, body: Body) -> Any:
    service.hub.connections_to_refuse = [body["code"]] * body["count"]
    return None


@verb
async def mute_heartbeats(service: Service, body: Body) -> Any:
    service.hub.acknowledging = not body["muted"]
    if body["every_ms"] is not None:
        service.hub.heartbeat_ms = body["every_ms"]
    return None
